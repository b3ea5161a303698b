import { expect, test } from '@jest/globals';
import { durationInWords } from './durationInWords.ts';

test.each([
  [0, '0 sec'],
  [0.94, '0.9 sec'],
  [9.99, '9.9 sec'],
  [10, '10 sec'],
  [59.9, '59 sec'],
  [60, '1 min'],
  [95, '1 min 35 sec'],
  [3_599, '59 min 59 sec'],
  [3_600, '1 hr'],
  [12_345, '3 hr 25 min'],
  [86_399, '23 hr 59 min'],
  [86_400, '1 day'],
  [2 * 86_400 + 3 * 3_600 + 59 * 60, '2 days 3 hr'],
])('%d seconds are %s', (seconds, words) => expect(durationInWords(seconds, 'en')).toBe(words));
