import type { VerificationRow } from '@desk/contract';
import { useEffect, useEffectEvent, useRef, type FocusEvent, type RefObject } from 'react';
import { useStore } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { CURRENT_ROW } from '../lastList.ts';
import { useListState } from '../useListState.ts';

const caseOf = (target: Element): string | undefined =>
  target.closest<HTMLElement>('[data-case]')?.dataset['case'];

/** Elsewhere on the page; a dialog or a menu about the row lies above it, and nothing at all is no other place. */
const isElsewhere = (target: Element | null): boolean =>
  target !== null && target.closest('main') !== null && caseOf(target) === undefined;

/**
 * The row where the keyboard is. Moving puts the real focus on the case's link, so that a screen reader says it and Enter opens it. Past the
 * last row of a page comes the first one of the next.
 */
export const useRowCursor = (list: {
  /** Around the rows. */
  area: RefObject<HTMLElement | null>;
  rows: VerificationRow[];
  lastPage: number;
  /** Whether the rows are those of the page that was asked for. */
  settled: boolean;
}) => {
  const { area, rows, lastPage, settled } = list;
  const entering = useRef<'first' | 'last'>(undefined);
  const navigate = useNavigate();
  const { page, setPage } = useListState();
  const [kept, setKept] = useStore<string | null>(CURRENT_ROW, null);
  const left = useRef<string | null | undefined>(kept);
  const at = rows.findIndex(({ id }) => id === kept);
  const current = rows[at]?.id;

  const rowOf = (id: string | undefined) => area.current?.querySelector(`[data-case="${id}"]`);
  const focusRow = (index: number) => {
    rowOf(rows.at(index)?.id)?.querySelector('a')?.focus();
  };
  const goOn = (to: 'first' | 'last') => {
    entering.current = to;
    setPage(to === 'first' ? page + 1 : page - 1);
  };
  const move = (by: 1 | -1) => {
    if (current === undefined) focusRow(by === 1 ? 0 : -1);
    else if (at + by < 0) {
      if (page > 1) goOn('last');
    } else if (at + by >= rows.length) {
      if (page < lastPage) goOn('first');
    } else focusRow(at + by);
  };
  const enter = useEffectEvent(() => {
    if (entering.current !== undefined) focusRow(entering.current === 'first' ? 0 : -1);
    entering.current = undefined;
  });
  useEffect(() => {
    if (settled) enter();
  }, [page, settled]);

  // Back from a case, the list is where it was left: the row is in sight again, and the next key goes on from it. Not a row that
  // somebody has gone to since, while the rows were still being drawn.
  const showCurrent = useEffectEvent(() => {
    if (left.current === kept) rowOf(current)?.scrollIntoView({ block: 'center' });
    left.current = undefined;
  });
  useEffect(() => {
    if (settled) showCurrent();
  }, [settled]);

  useShortcut('nextRow', () => move(1));
  useShortcut('previousRow', () => move(-1));
  useShortcut('openRow', () => void navigate(`/verifications/${current}/show`), current !== undefined);
  const keep = ({ target }: { target: EventTarget }) => {
    const id = target instanceof Element ? caseOf(target) : undefined;
    if (id !== undefined) setKept(id);
  };
  return {
    current,
    events: {
      onFocus: keep,
      onClick: keep,
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (isElsewhere(relatedTarget)) setKept(null);
      },
    },
  };
};
