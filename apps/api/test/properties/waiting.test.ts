import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { retryAfterMs } from '../../src/provider/retry-after.ts';
import { backoffMs, POLL_FASTEST_MS, POLL_SLOWEST_MS } from '../../src/verifications/backoff.ts';
import { runs } from './runs.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('a case waits between 5 s and 5 min, and with the same luck never less than after fewer attempts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(20), fc.nat()), chance, (attempts, luck) => {
      const [wait, next] = [attempts, attempts + 1].map((count) => backoffMs(count, () => luck));
      expect(wait).toBeGreaterThanOrEqual(POLL_FASTEST_MS);
      expect(wait).toBeLessThanOrEqual(POLL_SLOWEST_MS);
      expect(Number.isInteger(wait)).toBe(true);
      expect(next).toBeGreaterThanOrEqual(wait ?? 0);
    }),
    runs(1_000),
  );
});

const header = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'0123456789'), { maxLength: 400 }).map((digits) => digits.join('')),
  fc.date().map((date) => date.toUTCString()),
  fc.constantFrom('-1', '1e9', '0x10', ' 5 ', '5;', '1.5', 'Infinity', 'NaN', '२'),
  fc.array(fc.string(), { maxLength: 2 }),
);

test('whatever Retry-After says, it is between 1 s and 15 min, or nothing', () => {
  fc.assert(
    fc.property(header, fc.date({ noInvalidDate: true }), (said, now) => {
      const wait = retryAfterMs({ 'retry-after': said }, now);
      expect(wait === null || (wait >= 1_000 && wait <= 900_000)).toBe(true);
    }),
    runs(1_000),
  );
});
