import { z } from 'zod';
import { exchange } from './exchange.ts';
import { note } from './notes.ts';
import { reviewRecord } from './review.ts';
import { auditAction } from './vocabulary.ts';

const at = z.iso.datetime();

/** Everything that happened to a case on one time line, newest first: calls to the provider, decisions, notes, and what people did and saw. */
export const historyEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exchange'), at, exchange }),
  z.object({ kind: z.literal('review'), at, review: reviewRecord }),
  z.object({ kind: z.literal('note'), at, note }),
  z.object({
    kind: z.literal('event'),
    at,
    event: z.object({
      id: z.uuid(),
      actor: z.string(),
      action: auditAction,
      details: z.record(z.string(), z.json()),
      /** Equal looks of one person, each soon after the other and with nothing else between: one line tells all, `at` the newest. */
      times: z.int(),
    }),
  }),
]);
export type HistoryEntry = z.infer<typeof historyEntry>;

/**
 * Every decision and note, the newest 500 exchanges and every older one that brought something new, and the newest 1,000 events; `omitted` is
 * how many others there are.
 */
export const caseHistory = z.object({
  data: z.array(historyEntry),
  omitted: z.object({ exchanges: z.int(), events: z.int() }),
});
export type CaseHistory = z.infer<typeof caseHistory>;
