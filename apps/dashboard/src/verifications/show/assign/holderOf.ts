import type { VerificationDetail } from '@desk/contract';

type Assigned = Pick<VerificationDetail, 'assigneeId' | 'assignedUntil'>;

/** Somebody who has a case; `until` in milliseconds. */
export interface CaseHolder {
  id: string;
  until: number | null;
}

/** Who has the case at `now` (milliseconds), and until when: nobody any more once that is over, though the page was loaded before. */
export const holderOf = ({ assigneeId, assignedUntil }: Assigned, now: number): CaseHolder | null => {
  if (assigneeId === null) return null;
  if (assignedUntil === null) return { id: assigneeId, until: null };
  const until = Date.parse(assignedUntil);
  return until > now ? { id: assigneeId, until } : null;
};
