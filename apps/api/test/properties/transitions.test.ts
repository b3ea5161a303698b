import { expect, test } from '@jest/globals';
import type { JobStatus } from '@desk/contract';
import fc, { type Arbitrary } from 'fast-check';
import { outcomeOf, type Outcome } from '../../src/provider/outcome.ts';
import { consequenceOf, type Standing } from '../../src/verifications/consequence.ts';
import { TRANSITIONS } from '../../src/verifications/transitions.ts';
import { REFERENCE } from './bodies.ts';
import { replies } from './replies.ts';
import { runs } from './runs.ts';

const START = new Date('2026-11-25T10:00:00Z');

const submitted: Standing = {
  email: 'applicant@example.com',
  country: 'IN',
  status: 'queued',
  findings: [],
  answerChangedAt: null,
  attempts: 0,
  failingSince: null,
  submittedAt: START,
  nextCheckAt: START,
  recheckRequestedAt: null,
  providerError: null,
};

/** One thing that happens to a case, after a while: a call comes back, its sender dies, or a person asks again. */
interface Step {
  afterMs: number;
  luck: number;
  changed: boolean;
  happens: Outcome | 'sender dies' | 'asked again';
}

const step: Arbitrary<Step> = fc.record({
  afterMs: fc.oneof(fc.nat(60_000), fc.nat(48 * 3_600_000)),
  luck: fc.double({ min: 0, max: 1, noNaN: true }),
  changed: fc.boolean(),
  happens: fc.oneof(
    { weight: 6, arbitrary: replies.map((reply) => outcomeOf(reply, REFERENCE)) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(
          'unreadable' as const,
          'timed_out' as const,
          'not_found' as const,
          'mismatched' as const,
        )
        .map((kind) => ({ kind })),
    },
    { weight: 1, arbitrary: fc.constant('sender dies' as const) },
    { weight: 2, arbitrary: fc.constant('asked again' as const) },
  ),
});

const SETTLED: readonly JobStatus[] = ['completed', 'failed'];

/** A call is made about what waits for one; the submission's own answer may also come after it was given up. */
function next(standing: Standing, { luck, changed, happens }: Step, now: Date): Standing {
  const { status } = standing;
  if (happens === 'sender dies')
    return status === 'queued' ? { ...standing, status: 'unconfirmed', nextCheckAt: null } : standing;
  if (happens === 'asked again')
    return SETTLED.includes(status) ? { ...standing, recheckRequestedAt: now, nextCheckAt: now } : standing;
  if (status === 'rejected') return standing;
  const sending = status === 'queued' || status === 'unconfirmed';
  return { ...standing, ...consequenceOf(standing, happens, { sending, changed, now, random: () => luck }) };
}

test('whatever happens in whatever order, a case goes only where it may, and is asked about while something is due', () => {
  const seen = new Set<JobStatus>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25, size: 'max' }), (steps) => {
      let standing = submitted;
      let now = START.getTime();
      for (const one of steps) {
        now += one.afterMs;
        const before = standing;
        standing = next(before, one, new Date(now));
        seen.add(standing.status);
        if (standing.status !== before.status) expect(TRANSITIONS[before.status]).toContain(standing.status);
        if (SETTLED.includes(before.status)) expect(SETTLED).toContain(standing.status);
        const waits =
          ['queued', 'in_progress'].includes(standing.status) || standing.recheckRequestedAt !== null;
        expect({ ...standing, waits: standing.nextCheckAt !== null }).toEqual({ ...standing, waits });
        expect(standing.attempts).toBeGreaterThanOrEqual(0);
        expect(new Set(standing.findings).size).toBe(standing.findings.length);
      }
    }),
    runs(300),
  );
  expect([...seen].sort()).toEqual(Object.keys(TRANSITIONS).sort());
});
