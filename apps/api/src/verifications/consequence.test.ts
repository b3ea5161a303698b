import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '@desk/provider-protocol';
import type { Answer, Outcome } from '../provider/outcome.ts';
import { consequenceOf, type Standing } from './consequence.ts';

const now = new Date('2026-11-23T10:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const standing = (changes: Partial<Standing> = {}): Standing => ({
  email: 'applicant@example.com',
  country: 'IN',
  status: 'in_progress',
  findings: [],
  answerChangedAt: null,
  attempts: 0,
  failingSince: null,
  submittedAt: ago(MINUTE),
  nextCheckAt: now,
  recheckRequestedAt: null,
  providerError: null,
  ...changes,
});

const answer = (kind: Answer['kind'], json: object = {}, asPublished = true): Answer => ({
  kind,
  json,
  body: readAnswer({ reference_id: 'ref-1', status: kind, ...json }),
  asPublished,
  duplicateKeys: false,
});

const after = (s: Standing, outcome: Outcome, call: { sending?: boolean; changed?: boolean } = {}) =>
  consequenceOf(s, outcome, { sending: false, changed: false, now, random: () => 0.5, ...call });

describe('a submission', () => {
  const queued = standing({ status: 'queued' });
  const sent = (outcome: Outcome) => after(queued, outcome, { sending: true, changed: true });

  test('settles at once, or is asked about in 5 s', () => {
    expect(sent(answer('completed'))).toMatchObject({ status: 'completed', nextCheckAt: null });
    expect(sent(answer('in_progress'))).toMatchObject({
      status: 'in_progress',
      nextCheckAt: new Date(now.getTime() + 5_000),
    });
    expect(
      sent(answer('failed', { error: { message: 'Verification Failed.', code: 'ERROR' } })),
    ).toMatchObject({
      status: 'failed',
      providerError: { message: 'Verification Failed.', code: 'ERROR', field: null },
    });
  });

  test('keeps when the provider said its first verdict, since somebody may have decided before', () => {
    expect(sent(answer('completed')).answerChangedAt).toEqual(now);
    expect(sent(answer('failed')).answerChangedAt).toEqual(now);
    expect(sent(answer('in_progress')).answerChangedAt).toBeNull();
  });

  test('is rejected with the provider’s field and message', () => {
    const error = { code: 'BAD_REQUEST', field: 'email', message: 'Email should not be empty' };
    expect(sent({ kind: 'refused', error })).toMatchObject({
      status: 'rejected',
      providerError: error,
      nextCheckAt: null,
    });
  });

  test.each<Outcome>([
    { kind: 'unreachable' },
    { kind: 'not_found' },
    { kind: 'unauthorized' },
    { kind: 'rate_limited', retryAfterMs: null },
    { kind: 'unavailable', retryAfterMs: null, maybeAccepted: false },
  ])('that certainly did not arrive waits as queued: $kind', (outcome) => {
    const next = sent(outcome);
    expect(next.status).toBe('queued');
    expect(next.nextCheckAt?.getTime()).toBeGreaterThan(now.getTime());
  });

  test.each<Outcome>([
    { kind: 'interrupted' },
    { kind: 'timed_out' },
    { kind: 'unreadable' },
    { kind: 'mismatched' },
    { kind: 'unavailable', retryAfterMs: null, maybeAccepted: true },
  ])('that may have arrived is never sent again by itself: $kind', (outcome) => {
    expect(sent(outcome)).toMatchObject({ status: 'unconfirmed', nextCheckAt: null });
  });
});

describe('a case in progress', () => {
  test('is asked about ever more slowly', () => {
    expect(after(standing({ attempts: 3 }), answer('in_progress'))).toMatchObject({
      status: 'in_progress',
      attempts: 4,
      nextCheckAt: new Date(now.getTime() + 40_000),
    });
  });

  test('is flagged and asked hourly once it is older than 24 h, to the millisecond', () => {
    expect(after(standing({ submittedAt: ago(24 * HOUR) }), answer('in_progress')).findings).toEqual([]);
    expect(after(standing({ submittedAt: ago(24 * HOUR + 1) }), answer('in_progress'))).toMatchObject({
      findings: ['stalled'],
      nextCheckAt: new Date(now.getTime() + HOUR),
    });
  });

  test('is no longer stalled when its verdict comes', () => {
    expect(after(standing({ findings: ['stalled'] }), answer('completed')).findings).toEqual([]);
  });

  test('stays as it is and is flagged when the status is unknown', () => {
    expect(after(standing(), answer('unexpected', {}, false))).toMatchObject({
      status: 'in_progress',
      findings: ['answer_unexpected'],
    });
  });

  test('keeps waiting through answers that cannot be used', () => {
    for (const kind of ['unreadable', 'timed_out', 'interrupted', 'unreachable'] as const)
      expect(after(standing({ attempts: 2 }), { kind })).toMatchObject({
        status: 'in_progress',
        adopt: null,
        attempts: 3,
        failingSince: now,
      });
  });

  test('is flagged as stalled too when nothing but failures come', () => {
    expect(after(standing({ submittedAt: ago(25 * HOUR) }), { kind: 'timed_out' })).toMatchObject({
      findings: ['stalled'],
      nextCheckAt: new Date(now.getTime() + HOUR),
    });
  });

  test('burns no attempt while the provider refuses everybody', () => {
    expect(after(standing({ attempts: 2 }), { kind: 'unauthorized' }).attempts).toBe(2);
    const away = { kind: 'unavailable', retryAfterMs: null, maybeAccepted: false } as const;
    expect(after(standing({ attempts: 2 }), away).attempts).toBe(2);
    expect(after(standing({ attempts: 2 }), { kind: 'rate_limited', retryAfterMs: 1 }).attempts).toBe(2);
  });

  test('is flagged when its reference has been unknown for an hour', () => {
    expect(after(standing({ failingSince: ago(HOUR - 1) }), { kind: 'not_found' }).findings).toEqual([]);
    expect(after(standing({ failingSince: ago(HOUR) }), { kind: 'not_found' }).findings).toEqual([
      'reference_unknown',
    ]);
  });

  test('is flagged when the answer is about another reference', () => {
    expect(after(standing(), { kind: 'mismatched' })).toMatchObject({
      adopt: null,
      findings: ['reference_mismatch'],
    });
  });
});

describe('an answer that is odd in itself', () => {
  const about = (result: object) => after(standing(), answer('completed', { result })).findings;

  test.each([
    [{ email: 'other@example.com' }],
    [{ country: 'QA' }],
    [{ country: 'Qatar' }],
    [{ country: 'nowhere' }],
    [{ email: 'applicant@example.com', country: 'ARE' }],
  ])('flags the case when it names another applicant: %j', (result) =>
    expect(about(result)).toEqual(['answer_other_submission']),
  );

  test.each([
    [{}],
    [{ email: '', country: ' ' }],
    [{ email: null, country: 7 }],
    [{ email: ' Applicant@Example.COM', country: 'in' }],
    [{ country: 'IND' }],
    [{ country: 'India' }],
  ])('does not when it names the same one, or none: %j', (result) => expect(about(result)).toEqual([]));

  test('flags the case when a key stands there twice, although it is not applied', () => {
    const twice = { ...answer('in_progress'), duplicateKeys: true };
    expect(after(standing({ status: 'completed' }), twice)).toMatchObject({
      adopt: null,
      findings: ['answer_duplicate_keys'],
    });
  });
});

describe('a settled case that is asked about again', () => {
  const completed = standing({ status: 'completed', nextCheckAt: null });

  test('is left alone by the same answer', () => {
    const earlier = ago(HOUR);
    expect(after({ ...completed, answerChangedAt: earlier }, answer('completed'))).toMatchObject({
      status: 'completed',
      findings: [],
      answerChangedAt: earlier,
    });
  });

  test('takes another answer as its new version and is flagged', () => {
    const other = answer('failed');
    expect(after(completed, other, { changed: true })).toMatchObject({
      status: 'failed',
      adopt: other,
      findings: ['answer_changed'],
      answerChangedAt: now,
    });
  });

  test('keeps its verdict when the provider says that it is in progress', () => {
    expect(after(completed, answer('in_progress'), { changed: true })).toMatchObject({
      status: 'completed',
      adopt: null,
      findings: ['answer_changed'],
      answerChangedAt: now,
      nextCheckAt: null,
    });
  });

  test('asked for in bulk, is tried five times', () => {
    const asked = { ...completed, recheckRequestedAt: ago(MINUTE) };
    expect(after({ ...asked, attempts: 3 }, { kind: 'timed_out' })).toMatchObject({
      attempts: 4,
      recheckRequestedAt: asked.recheckRequestedAt,
    });
    expect(after({ ...asked, attempts: 4 }, { kind: 'timed_out' })).toMatchObject({
      nextCheckAt: null,
      recheckRequestedAt: null,
      attempts: 0,
    });
  });
});
