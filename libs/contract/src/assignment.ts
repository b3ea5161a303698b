import { z } from 'zod';
import { verificationFilter } from './search.ts';

/** How long a case stays with somebody who does nothing about it, in minutes. */
export const ASSIGNMENT_MINUTES = 30;

/**
 * Gives a case to somebody, or to nobody. `from` is who had it when the caller looked (null: nobody); another one by now answers 409.
 * Giving it to whom it belongs already keeps it for another 30 minutes.
 */
export const assignment = z.strictObject({
  assigneeId: z.uuid().toLowerCase().nullable(),
  from: z.uuid().toLowerCase().nullish(),
});
export type Assignment = z.infer<typeof assignment>;

/**
 * Cases that nobody has, or that the new assignee has already; the others are skipped. `assigneeId` null lets the caller's own
 * go.
 */
export const bulkAssignment = z.strictObject({
  ids: z.array(z.uuid().toLowerCase()).min(1).max(100),
  assigneeId: z.uuid().toLowerCase().nullable(),
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
