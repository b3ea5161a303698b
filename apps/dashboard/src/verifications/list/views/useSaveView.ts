import type { NewSavedView, SavedView } from '@desk/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { VIEWS_KEY } from './useViews.ts';

/** Keeps a view on the server, a new one or in place of `id`; the list knows it before `onSaved` is told. */
export const useSaveView = (onSaved: (view: SavedView) => void) => {
  const desk = useDesk();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, view }: { id?: string; view: NewSavedView }) =>
      id === undefined ? desk.addView(view) : desk.changeView(id, view),
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: VIEWS_KEY });
      notify('queue.views.saved', { type: 'success' });
      onSaved(saved);
    },
  });
};
