/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { eventEntry, exchangeEntry, noteEntry, reviewEntry } from '../../../../../test/specimenHistory.ts';
import { chosenEntries, countKinds } from './entryKinds.ts';

const entries = [
  exchangeEntry(1),
  reviewEntry(1),
  noteEntry(1),
  eventEntry(1, { times: 3 }),
  eventEntry(2, { action: 'verification.revealed' }),
  eventEntry(3, { action: 'verification.assigned' }),
  eventEntry(4, { action: 'verification.hold_placed' }),
  eventEntry(5, { action: 'verification.recheck_requested' }),
];

test('each entry counts under one kind, as often as it happened', () => {
  expect(countKinds(entries)).toEqual({ answer: 2, decision: 2, note: 1, look: 4, keeping: 1 });
});

test('chosen kinds are shown in their order, and all where none is chosen', () => {
  expect(chosenEntries(entries, new Set(['note', 'decision'])).map(({ kind }) => kind)).toEqual([
    'review',
    'note',
    'event',
  ]);
  expect(chosenEntries(entries, new Set())).toEqual(entries);
});
