/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { outcomeOf } from './batchOutcome.ts';

test('counts what was accepted and, by reason, what was not', () => {
  const results = [
    { accepted: ['a', 'b'], skipped: [{ id: 'c', code: 'purged' }] },
    {
      accepted: ['d'],
      skipped: [
        { id: 'e', code: 'already_decided' },
        { id: 'f', code: 'already_decided' },
      ],
    },
  ];
  expect(outcomeOf(results, ['g'], 'broken')).toEqual({
    accepted: 3,
    skipped: [
      { code: 'already_decided', count: 2 },
      { code: 'purged', count: 1 },
    ],
    remaining: ['c', 'e', 'f', 'g'],
    rest: 1,
    error: 'broken',
  });
});

test('nothing remains where everything was accepted', () =>
  expect(outcomeOf([{ accepted: ['a'], skipped: [] }], [], null)).toMatchObject({
    accepted: 1,
    skipped: [],
    remaining: [],
  }));
