import { expect, test } from '@jest/globals';
import { ago } from './ago.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

test.each([
  [0, 'now'],
  [4_999, 'now'],
  [5_000, '5 sec. ago'],
  [59_999, '59 sec. ago'],
  [60_000, '1 min. ago'],
  [3_599_999, '59 min. ago'],
  [3_600_000, '1 hr. ago'],
  [86_399_999, '23 hr. ago'],
  [86_400_000, 'yesterday'],
  [29 * 86_400_000, '29 days ago'],
  [30 * 86_400_000, 'last mo.'],
  [400 * 86_400_000, 'last yr.'],
  [-300_000, 'in 5 min.'],
])('%d ms reads as %s', (age, words) => expect(ago(now - age, now, 'en')).toBe(words));
