import { z } from 'zod';
import { verificationFilter } from './search.ts';

/** How long a case stays with somebody who does nothing about it, in minutes. */
export const ASSIGNMENT_MINUTES = 30;

/**
 * Gives a case to somebody, or to nobody. `from` is who had it when the caller looked: somebody else by now answers 409.
 * Giving it to whom it belongs already keeps it for another 30 minutes.
 */
export const assignment = z.strictObject({ assigneeId: z.uuid().nullable(), from: z.uuid().nullish() });
export type Assignment = z.infer<typeof assignment>;

/** Cases that nobody has, or that the new assignee has already; the others are skipped. */
export const bulkAssignment = z.strictObject({
  ids: z.array(z.uuid().toLowerCase()).min(1).max(100),
  assigneeId: z.uuid().nullable(),
});
export type BulkAssignment = z.infer<typeof bulkAssignment>;

/** The oldest cases of a filter that need a review and that nobody has: no two people ever get the same. */
export const takeNext = z.strictObject({
  filter: verificationFilter.default({}),
  count: z.int().min(1).max(100).default(1),
});
export type TakeNext = z.infer<typeof takeNext>;

export const taken = z.object({ ids: z.array(z.uuid()) });
export type Taken = z.infer<typeof taken>;
