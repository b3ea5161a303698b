import type { WrittenDate } from './written-date.ts';

/** Whether `first` is before `second` whatever both may mean. */
export function certainlyBefore(first: WrittenDate, second: WrittenDate): boolean {
  const pairs = first.days.flatMap((a) => second.days.map((b) => a < b));
  return pairs.length > 0 && pairs.every(Boolean);
}

/** Whether two dates cannot mean the same day. A part agrees with the days in it. */
export function certainlyDiffer(first: WrittenDate, second: WrittenDate): boolean {
  if (first.days.length === 0 || second.days.length === 0) return false;
  if (first.kind === 'day' && second.kind === 'day') {
    return !first.days.some((day) => second.days.includes(day));
  }
  return certainlyBefore(first, second) || certainlyBefore(second, first);
}

/** The day, in UTC, of a time in ISO 8601; null when it is none. */
export function dayOf(time: string): WrittenDate | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  return day === undefined ? null : { kind: 'day', days: [day] };
}
