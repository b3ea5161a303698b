import type { SavedView } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDesk } from '../../../api/useDesk.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { VIEWS_KEY } from './useViews.ts';

export const DeleteView = ({ view, onClose }: { view: SavedView; onClose: () => void }) => {
  const translate = useTranslate();
  const desk = useDesk();
  const queryClient = useQueryClient();
  const remove = async () => {
    await desk.deleteView(view.id);
    await queryClient.invalidateQueries({ queryKey: VIEWS_KEY });
  };
  return (
    <ConfirmDialog
      danger
      title={translate('queue.views.remove', { name: visibleText(view.name) })}
      confirm={translate('queue.views.removeAction')}
      action={remove}
      onDone={onClose}
      onClose={onClose}
    >
      <Typography>
        {translate('queue.views.removeText')} {view.shared && translate('queue.views.removeShared')}
      </Typography>
    </ConfirmDialog>
  );
};
