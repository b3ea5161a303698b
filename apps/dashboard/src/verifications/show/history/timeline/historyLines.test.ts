/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '@desk/contract';
import { eventEntry, exchangeEntry, noteEntry } from '../../../../../test/specimenHistory.ts';
import { exchangeMarks } from './exchangeMarks.ts';
import { historyLines, lineKey, lineTime } from './historyLines.ts';

const SUBMITTED = '2026-11-20T09:00:00.000Z';

const checks = (count: number, over: Partial<Exchange> = {}) =>
  Array.from({ length: count }, (_, n) => exchangeEntry(n, over));

/** Lines as their kind and how many entries they tell. */
const shape = (entries: Parameters<typeof historyLines>[0]) =>
  historyLines(entries, exchangeMarks(entries, SUBMITTED)).map((line) =>
    line.kind === 'entry' ? 'entry' : `${line.kind} ${line.entries.length}`,
  );

describe('checks in a row that brought nothing new', () => {
  test('are one line from three on', () => {
    expect(shape(checks(2))).toEqual(['entry', 'entry']);
    expect(shape(checks(3))).toEqual(['checks 3']);
    expect(shape(checks(400))).toEqual(['checks 400']);
  });

  test('end at whatever else happened between', () => {
    expect(shape([...checks(3), noteEntry(1), ...checks(4)])).toEqual(['checks 3', 'entry', 'checks 4']);
  });

  test.each<[string, Partial<Exchange>]>([
    ['changed the case', { changed: true }],
    ['a person asked for', { operation: 'recheck' }],
    ['had another outcome', { outcome: 'timed_out', httpStatus: null }],
    ['had another status', { httpStatus: 503 }],
    ['came after 24 hours', { startedAt: '2026-11-21T09:00:00.001Z' }],
    ['lost its end', { bodyTruncated: true }],
  ])('leave one apart that %s', (_, over) => {
    expect(shape([exchangeEntry(9, over), ...checks(3)])).toEqual(['entry', 'checks 3']);
  });

  test('that could not be read are told together only when they are the same to the byte', () => {
    expect(shape(checks(3, { outcome: 'unreadable' }))).toEqual(['checks 3']);
    const others = checks(2, { outcome: 'unreadable', bodySha256: 'cd'.repeat(32) });
    expect(shape([...checks(2, { outcome: 'unreadable' }), ...others])).toEqual(Array(4).fill('entry'));
  });
});

describe('views in a row', () => {
  test('of one person are one line, of two people two', () => {
    const mine = [eventEntry(1), eventEntry(2, { action: 'image.viewed' })];
    const theirs = [eventEntry(3, { actor: 'b@example.com' }), eventEntry(4, { actor: 'b@example.com' })];
    expect(shape([...mine, ...theirs])).toEqual(['views 2', 'views 2']);
  });

  test('are told one by one to who asks for that', () => {
    const entries = [eventEntry(1), eventEntry(2)];
    expect(historyLines(entries, new Map(), true).map(({ kind }) => kind)).toEqual(['entry', 'entry']);
  });

  test('do not swallow that somebody uncovered the case', () => {
    const entries = [eventEntry(1), eventEntry(2), eventEntry(3, { action: 'verification.revealed' })];
    expect(shape(entries)).toEqual(['views 2', 'entry']);
  });
});

test('a line that a newer check joins stays the same line, at the newer time', () => {
  const line = (entries: Parameters<typeof historyLines>[0]) => historyLines(entries, new Map())[0];
  const [before, after] = [
    line(checks(3)),
    line([exchangeEntry(7, { startedAt: '2026-11-20T09:30:00.000Z' }), ...checks(3)]),
  ];
  if (!before || !after) throw new Error('no line');
  expect(lineKey(after)).toBe(lineKey(before));
  expect(lineTime(after)).toBe('2026-11-20T09:30:00.000Z');
});
