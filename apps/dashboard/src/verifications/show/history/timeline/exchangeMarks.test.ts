/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '@desk/contract';
import { exchangeEntry, noteEntry } from '../../../../../test/specimenHistory.ts';
import { exchangeMarks } from './exchangeMarks.ts';

const SUBMITTED = '2026-11-20T09:00:00.000Z';

/** The marks of exchanges given newest first. */
const marksOf = (...exchanges: Partial<Exchange>[]) => {
  const entries = exchanges.map((over, n) => exchangeEntry(n, over));
  const marks = exchangeMarks([noteEntry(1), ...entries], SUBMITTED);
  return entries.map(({ exchange }) => marks.get(exchange.id));
};

describe('a changed answer', () => {
  test('is one after completion only when a verdict or a failure came before', () => {
    expect(
      marksOf(
        { outcome: 'completed', changed: true },
        { outcome: 'completed', changed: true },
        { outcome: 'in_progress', changed: true },
      ),
    ).toEqual([['changed_after'], ['changed'], ['changed']]);
    expect(marksOf({ outcome: 'completed', changed: true }, { outcome: 'failed' })[0]).toEqual([
      'changed_after',
    ]);
  });

  test('is none where the same came again', () => {
    expect(marksOf({ outcome: 'completed' }, { outcome: 'completed', changed: true })[0]).toEqual([]);
  });
});

describe('a stalled case', () => {
  test('begins after 24 hours, not with them', () => {
    expect(marksOf({ startedAt: '2026-11-21T09:00:00.000Z' })).toEqual([[]]);
    expect(marksOf({ startedAt: '2026-11-21T09:00:00.001Z' })).toEqual([['stalled']]);
  });

  test('is none when the verdict comes, nor after it', () => {
    const late = '2026-11-22T09:00:00.000Z';
    expect(
      marksOf({ startedAt: late, outcome: 'timed_out' }, { startedAt: late, outcome: 'completed' }),
    ).toEqual([[], []]);
  });
});

test('an answer without its end is marked', () => {
  expect(marksOf({ bodyTruncated: true, outcome: 'unreadable' })).toEqual([['truncated']]);
});
