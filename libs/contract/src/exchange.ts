import { z } from 'zod';
import { exchangeOperation, exchangeOutcome } from './vocabulary.ts';

/** One call to the provider, whatever came of it. `bodySha256` and `bodyBytes` are of the bytes as received. */
export const exchange = z.object({
  id: z.uuid(),
  operation: exchangeOperation,
  startedAt: z.iso.datetime(),
  durationMs: z.int(),
  httpStatus: z.int().nullable(),
  outcome: exchangeOutcome,
  bodySha256: z.string().nullable(),
  bodyBytes: z.int(),
  bodyTruncated: z.boolean(),
  contentType: z.string().nullable(),
  /** Of the request that made the call, as in the log; null: the poller's own. */
  requestId: z.string().nullable(),
  changed: z.boolean(),
});
export type Exchange = z.infer<typeof exchange>;

export const exchangeList = z.object({ data: z.array(exchange) });
export type ExchangeList = z.infer<typeof exchangeList>;
