import fc, { type Arbitrary } from 'fast-check';
import type { ProviderReply } from '../../src/provider/provider-client.ts';
import { body } from './bodies.ts';

const status = fc.oneof(
  { weight: 6, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.constantFrom(400, 401, 403, 404, 405, 408, 422, 425, 429, 500, 502, 503, 504) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 599 }) },
);

/** Whatever may come back from a call. */
export const replies: Arbitrary<ProviderReply> = fc.record({
  began: fc.constant(0),
  startedAt: fc.constant(new Date('2026-11-25T10:00:00Z')),
  durationMs: fc.nat(30_000),
  httpStatus: fc.option(status, { freq: 20 }),
  headers: fc.dictionary(
    fc.constantFrom('retry-after', 'content-type', 'x'),
    fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 })),
  ),
  body,
  truncated: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  failure: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('unreachable' as const, 'interrupted' as const, 'timed_out' as const),
    },
  ),
});
