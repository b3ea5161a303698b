import { expect, test } from '@jest/globals';
import { statisticsInput } from './statistics.ts';

const takes = (timeZone: string) => statisticsInput.safeParse({ timeZone }).success;

test.each(['UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'America/Argentina/Ushuaia'])(
  'takes %s, whichever of its names a browser says',
  (zone) => expect(takes(zone)).toBe(true),
);

test.each(['', '+05:30', '-03', 'Asia/Atlantis', "UTC'; --"])('refuses %p', (zone) =>
  expect(takes(zone)).toBe(false),
);
