import type { VerificationChanged, VerificationPage, VerificationRow } from '@desk/contract';

/** A page with what an event says of one of its rows; the same page where it says nothing of them. */
export const withChange = (page: VerificationPage, change: VerificationChanged): VerificationPage =>
  page.data.some(({ id }) => id === change.id)
    ? {
        ...page,
        data: page.data.map((row) =>
          row.id === change.id
            ? { ...row, status: change.status, verificationStatus: change.verificationStatus }
            : row,
        ),
      }
    : page;

const differs = (one: VerificationRow, other: VerificationRow) =>
  JSON.stringify(one) !== JSON.stringify(other);

export interface Merged {
  page: VerificationPage;
  /** Rows to point out: those that look different, and those that were not there. */
  changed: string[];
  /** What the reader does not see yet: nothing, so many new cases, or the same ones in other places. */
  waiting: { kind: 'nothing' } | { kind: 'new'; count: number } | { kind: 'moved' };
}

/**
 * Brings a page up to date. Rows change in place; that rows come, go or move is only let through where `mayMove`, for else they
 * would shift under the pointer of someone about to click. The shown total stays with the shown rows until then.
 */
export const mergeRows = (shown: VerificationPage, fresh: VerificationPage, mayMove: boolean): Merged => {
  const before = new Map(shown.data.map((row) => [row.id, row]));
  const isDifferent = (row: VerificationRow) => {
    const known = before.get(row.id);
    return known === undefined || differs(known, row);
  };
  const sameOrder =
    fresh.data.length === shown.data.length && fresh.data.every((row, at) => row.id === shown.data[at]?.id);
  if (sameOrder ? fresh.total === shown.total || mayMove : mayMove) {
    const changed = fresh.data.filter(isDifferent).map(({ id }) => id);
    return { page: fresh, changed, waiting: { kind: 'nothing' } };
  }
  const now = new Map(fresh.data.map((row) => [row.id, row]));
  const changed = shown.data.filter(({ id }) => now.has(id) && isDifferent(now.get(id) as VerificationRow));
  const count = fresh.total - shown.total;
  return {
    page: { ...shown, data: shown.data.map((row) => now.get(row.id) ?? row) },
    changed: changed.map(({ id }) => id),
    waiting: count > 0 ? { kind: 'new', count } : { kind: 'moved' },
  };
};
