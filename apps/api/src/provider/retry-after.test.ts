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

  test.each([[{}], [{ 'retry-after': 'soon' }], [{ 'retry-after': ['1', '2'] }]])(
    'finds none in %j',
    (headers) => expect(retryAfterMs(headers, now)).toBeNull(),
  );
});
