import { expect, test } from '@jest/globals';
import { startOf } from '../../../shared/localDays.ts';
import { isRange, RANGES, rangeOf } from './dayRanges.ts';

const now = new Date('2026-03-01T00:00:00').getTime();

test.each([
  ['today', '2026-03-01', undefined],
  ['yesterday', '2026-02-28', '2026-03-01'],
  ['days7', '2026-02-23', undefined],
  ['days30', '2026-01-31', undefined],
] as const)('%s begins on %s, from the first moment of today on', (name, from, to) =>
  expect(rangeOf(name, now)).toEqual({ from: startOf(from), to: to && startOf(to) }),
);

test('each range is known from the others', () => {
  for (const name of RANGES)
    expect(RANGES.filter((other) => isRange(rangeOf(name, now), rangeOf(other, now)))).toEqual([name]);
});
