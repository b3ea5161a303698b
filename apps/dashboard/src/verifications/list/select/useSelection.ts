import { useRecordSelection } from 'react-admin';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMay } from '../../../session/permissions.ts';
import { useListState } from '../useListState.ts';

export interface Selection {
  ids: string[];
  /** Auditors change nothing: they are shown no boxes. */
  allowed: boolean;
  select: (ids: string[]) => void;
  toggle: (id: string) => void;
  clear: () => void;
}

/** The chosen rows, over several pages of one filter. Another filter drops them: nothing unseen is acted upon. */
export const useSelection = (): Selection => {
  const allowed = useMay('recheck');
  const { filter } = useListState();
  const [ids, { select, toggle, clearSelection }] = useRecordSelection({ resource: 'verifications' });
  const clear = useEffectEvent(clearSelection);
  const filtered = JSON.stringify(filter);
  const before = useRef(filtered);
  useEffect(() => {
    if (before.current !== filtered) clear();
    before.current = filtered;
  }, [filtered]);
  return {
    ids: ids.map(String),
    allowed,
    select,
    toggle,
    clear: clearSelection,
  };
};
