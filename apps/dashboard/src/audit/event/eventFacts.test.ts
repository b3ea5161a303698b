import { expect, test } from '@jest/globals';
import { eventFacts } from './eventFacts.ts';

test('details become plain names and values, lists in one line', () => {
  expect(
    eventFacts({
      total: 3,
      filter: { country: ['IN', 'QA'], status: [] },
      deep: { a: { b: { c: 1 } } },
      none: null,
    }),
  ).toEqual([
    { path: ['total'], value: 3 },
    { path: ['filter', 'country'], value: 'IN, QA' },
    { path: ['filter', 'status'], value: null },
    { path: ['deep', 'a', 'b'], value: '{"c":1}' },
    { path: ['none'], value: null },
  ]);
});
