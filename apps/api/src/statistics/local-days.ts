import { WallClock } from './wall-clock.ts';

const DAY_MS = 86_400_000;

/** From inclusive, to exclusive. */
export interface Span {
  from: Date;
  to: Date;
}

/** A day of the calendar, `2026-11-23`, and when it begins and ends: 23 or 25 hours, where clocks are changed. */
export interface LocalDay extends Span {
  day: string;
}

/** The last days in a time zone, oldest first, today being the last of them. */
export function lastDays(now: Date, timeZone: string, count: number): LocalDay[] {
  const clock = new WallClock(timeZone);
  const today = midnightOf(clock.shownAt(now));
  return Array.from({ length: count }, (_, index) => {
    const midnight = today - (count - 1 - index) * DAY_MS;
    return {
      day: new Date(midnight).toISOString().slice(0, 10),
      from: clock.firstShowing(midnight),
      to: clock.firstShowing(midnight + DAY_MS),
    };
  });
}

/** From the first day's beginning to the last one's end. */
export function periodOf(days: readonly LocalDay[]): Span {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There are no days');
  return { from: first.from, to: last.to };
}

/** The same day of the week before, up to the same time of day. */
export function weekBefore(now: Date, timeZone: string): Span {
  const clock = new WallClock(timeZone);
  const then = clock.shownAt(now) - 7 * DAY_MS;
  return { from: clock.firstShowing(midnightOf(then)), to: clock.firstShowing(then) };
}

const midnightOf = (wall: number): number => Math.floor(wall / DAY_MS) * DAY_MS;
