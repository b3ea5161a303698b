import { describe, expect, test } from '@jest/globals';
import { lastDays, weekBefore } from './local-days.ts';

const HOUR = 3_600_000;
const at = (time: string) => new Date(time);

/** The day in that zone at that moment: its name, its beginning, and its length in hours. */
function dayAt(now: string, timeZone: string) {
  const [today] = lastDays(at(now), timeZone, 1);
  if (today === undefined) throw new Error('there is no day');
  return {
    day: today.day,
    from: today.from.toISOString(),
    hours: (today.to.getTime() - today.from.getTime()) / HOUR,
  };
}

describe('a day begins at midnight where its reader is', () => {
  test.each([
    ['UTC', '2026-11-23T00:00:00.000Z', '2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['UTC', '2026-11-22T23:59:59.999Z', '2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-22T18:29:59.999Z', '2026-11-22', '2026-11-21T18:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-22T18:30:00.000Z', '2026-11-23', '2026-11-22T18:30:00.000Z'],
    ['Asia/Calcutta', '2026-11-22T18:30:00.000Z', '2026-11-23', '2026-11-22T18:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00.000Z', '2026-11-23', '2026-11-22T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', '2027-01-01', '2026-12-31T10:00:00.000Z'],
    ['Pacific/Niue', '2027-01-01T10:59:59.000Z', '2026-12-31', '2026-12-31T11:00:00.000Z'],
  ])('%s at %s', (zone, now, day, from) => expect(dayAt(now, zone)).toEqual({ day, from, hours: 24 }));
});

describe('a day on which clocks are changed', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T12:00Z', '2026-03-28T23:00:00.000Z', 23],
    ['Europe/Berlin', '2026-03-30T12:00Z', '2026-03-29T22:00:00.000Z', 24],
    ['Europe/Berlin', '2026-10-25T12:00Z', '2026-10-24T22:00:00.000Z', 25],
    ['America/New_York', '2026-03-08T12:00Z', '2026-03-08T05:00:00.000Z', 23],
    ['America/New_York', '2026-11-01T12:00Z', '2026-11-01T04:00:00.000Z', 25],
    ['Australia/Lord_Howe', '2026-04-05T00:00Z', '2026-04-04T13:00:00.000Z', 24.5],
    // Midnight itself is jumped over: the day begins at one o'clock.
    ['Africa/Cairo', '2026-04-24T12:00Z', '2026-04-23T22:00:00.000Z', 23],
    ['America/Santiago', '2026-09-06T12:00Z', '2026-09-06T04:00:00.000Z', 23],
    // Midnight comes twice: the day begins with the first.
    ['America/Havana', '2026-11-01T12:00Z', '2026-11-01T04:00:00.000Z', 25],
    // The last hour before midnight comes twice.
    ['America/Santiago', '2026-04-04T12:00Z', '2026-04-04T03:00:00.000Z', 25],
  ])('in %s (%s) begins at %s and has %d hours', (zone, now, from, hours) =>
    expect(dayAt(now, zone)).toMatchObject({ from, hours }),
  );
});

test('the last days are without a gap, oldest first, over both changes of clocks in a year', () => {
  const days = lastDays(at('2026-11-23T10:00:00.000Z'), 'Europe/Berlin', 366);
  expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2025-11-23', '2026-11-23']);
  expect(new Set(days.map(({ day }) => day)).size).toBe(366);
  for (const [index, { from }] of days.entries()) if (index > 0) expect(days[index - 1]?.to).toEqual(from);
  const lengths = days.map(({ from, to }) => (to.getTime() - from.getTime()) / HOUR);
  expect(lengths.filter((hours) => hours !== 24)).toEqual([23, 25]);
});

describe('the week before', () => {
  test.each([
    [
      'ends at the same time of day',
      'Asia/Kolkata',
      '2026-11-23T08:15:30.250Z',
      '2026-11-15T18:30:00.000Z',
      '2026-11-16T08:15:30.250Z',
    ],
    [
      'ends there by the clock on the wall, which was changed since',
      'Europe/Berlin',
      '2026-10-28T09:00:00.000Z',
      '2026-10-20T22:00:00.000Z',
      '2026-10-21T08:00:00.000Z',
    ],
    [
      'is empty at midnight',
      'Europe/Berlin',
      '2026-11-22T23:00:00.000Z',
      '2026-11-15T23:00:00.000Z',
      '2026-11-15T23:00:00.000Z',
    ],
    [
      'ends an hour later by the clock where that time was jumped over',
      'Europe/Berlin',
      '2026-04-05T00:30:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ],
  ])('%s', (_, zone, now, from, to) =>
    expect(weekBefore(at(now), zone)).toEqual({ from: at(from), to: at(to) }),
  );
});
