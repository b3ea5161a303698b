import type { AuditAction, HistoryEntry } from '@desk/contract';
import { expect, test } from '@jest/globals';
import { looksTogether } from './looks-together.ts';

const START = Date.parse('2026-11-23T09:00:00.000Z');
const MINUTE = 60_000;

let made = 0;
const event = (
  minute: number,
  action: AuditAction,
  { actor = 'mara@example.com', details = {} }: { actor?: string; details?: Record<string, string> } = {},
): HistoryEntry => ({
  kind: 'event',
  at: new Date(START + minute * MINUTE).toISOString(),
  event: {
    id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    actor,
    action,
    details,
    times: 1,
  },
});

const note = (minute: number): HistoryEntry => {
  const at = new Date(START + minute * MINUTE).toISOString();
  const id = '00000000-0000-4000-8000-00000000000a';
  return {
    kind: 'note',
    at,
    note: { id, text: 'Called', author: 'mara@example.com', authorId: null, createdAt: at, mentions: [] },
  };
};

/** What is told of entries that are given oldest first: the minute, what was done, and how often. */
const told = (...entries: HistoryEntry[]): string[] =>
  looksTogether(entries.reverse()).map((entry) => {
    const minute = (Date.parse(entry.at) - START) / MINUTE;
    if (entry.kind !== 'event') return `${minute} ${entry.kind}`;
    const { action, details, times } = entry.event;
    const words = [action, ...Object.values(details).filter((value) => typeof value === 'string')];
    return `${minute} ${words.join(' ')} ×${times}`;
  });

const viewed = (minute: number, actor?: string) => event(minute, 'verification.viewed', { actor });
const image = (minute: number, side: string) => event(minute, 'image.viewed', { details: { side } });

test('equal looks are told once, with how often and at the newest’s time', () => {
  expect(told(viewed(0), viewed(1), viewed(2))).toEqual(['2 verification.viewed ×3']);
});

test('a case and its images, looked at again and again, are a line each', () => {
  expect(
    told(viewed(0), image(0, 'front'), image(0, 'selfie'), viewed(5), image(5, 'front'), image(5, 'selfie')),
  ).toEqual(['5 image.viewed selfie ×2', '5 image.viewed front ×2', '5 verification.viewed ×2']);
});

test('a look joins one that follows within half an hour, however many do', () => {
  expect(told(viewed(0), viewed(30), viewed(60))).toEqual(['60 verification.viewed ×3']);
  expect(told(viewed(0), viewed(30.01))).toEqual([
    '30.01 verification.viewed ×1',
    '0 verification.viewed ×1',
  ]);
});

test.each([
  ['another person’s look', viewed(1, 'omar@example.com'), '1 verification.viewed ×1'],
  ['a note', note(1), '1 note'],
  ['something done', event(1, 'verification.assigned'), '1 verification.assigned ×1'],
  ['uncovering the case', event(1, 'verification.revealed'), '1 verification.revealed ×1'],
])('%s between two looks keeps them apart', (_, between, line) => {
  expect(told(viewed(0), between, viewed(2))).toEqual([
    '2 verification.viewed ×1',
    line,
    '0 verification.viewed ×1',
  ]);
});

test('what is done twice is told twice', () => {
  const twice = [event(0, 'verification.recheck_requested'), event(1, 'verification.recheck_requested')];
  expect(told(...twice)).toHaveLength(2);
});

test('the entries that it is given stay as they are', () => {
  const entries = [viewed(1), viewed(0)];
  looksTogether(entries);
  expect(entries).toMatchObject([{ event: { times: 1 } }, { event: { times: 1 } }]);
});
