import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDesk } from '../../../api/useDesk.ts';
import { useSession } from '../../../session/useSession.ts';
import { startOf } from '../../../shared/localDays.ts';
import { today } from '../../../shared/today.ts';
import { useNow } from '../../../shared/useNow.ts';
import { savedListView, type ListView } from './listView.ts';
import { presetViews } from './presets.ts';

export const VIEWS_KEY = ['views'];

/** The desk's own views and the saved ones, as they are today. */
export const useViews = () => {
  const desk = useDesk();
  const me = useSession()?.account.id;
  const day = today(useNow());
  const { data, error } = useQuery({ queryKey: VIEWS_KEY, queryFn: () => desk.views(), staleTime: 60_000 });
  return useMemo(() => {
    const now = Date.parse(startOf(day));
    const presets: ListView[] = me === undefined ? [] : presetViews(me, now);
    const saved = (data?.data ?? []).map((view) => savedListView(view, now));
    return { presets, saved, error };
  }, [data, day, error, me]);
};
