import { describe, expect, test } from '@jest/globals';
import { retryAfterMs } from './retry-after.ts';

const now = new Date('2026-11-23T10:00:00Z');

describe('retryAfterMs', () => {
  test.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
    ['0', 1_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 1_000],
    ['86400', 900_000],
  ])('takes %j as %d ms', (value, ms) => expect(retryAfterMs({ 'retry-after': value }, now)).toBe(ms));

  test('takes a date by the clock that wrote it, whatever ours says', () => {
    const headers = { date: 'Sun, 01 Mar 2026 00:00:00 GMT', 'retry-after': 'Sun, 01 Mar 2026 00:01:00 GMT' };
    expect(retryAfterMs(headers, now)).toBe(60_000);
    expect(retryAfterMs({ ...headers, date: 'yesterday' }, now)).toBe(1_000);
  });

  test.each([[{}], [{ 'retry-after': 'soon' }], [{ 'retry-after': ['1', '2'] }]])(
    'finds none in %j',
    (headers) => expect(retryAfterMs(headers, now)).toBeNull(),
  );
});
