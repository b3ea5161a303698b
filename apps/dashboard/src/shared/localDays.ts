/** A time as its day (`2026-01-31`) where the reader is. */
const dayOf = (date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Midnight where the reader is, `days` after the given day. Counted in days, not in hours: clocks are put forward and back. */
const midnight = (day: string, days = 0): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).toISOString();
};

/** The first day of the reader's calendar that a range from this time on touches. */
export const firstDay = (from: string): string => dayOf(new Date(from));

/** The last day that a range up to this time, exclusive, touches. */
export const lastDay = (to: string): string => dayOf(new Date(Date.parse(to) - 1));

/** The start of a day, as a filter's inclusive beginning. */
export const startOf = (day: string): string => midnight(day);

/** The start of the day after, as a filter's exclusive end. */
export const endOf = (day: string): string => midnight(day, 1);

/** The start of the day `days` before today; `now` in milliseconds. */
export const daysAgo = (days: number, now: number): string => midnight(dayOf(new Date(now)), -days);

/** How many days of the reader's calendar, today included, an open range from this time on holds; undefined where it begins within a day. */
export const recentDaysOf = (from: string, now: number): number | undefined => {
  const day = firstDay(from);
  if (startOf(day) !== from) return undefined;
  const days = Math.round((Date.parse(daysAgo(0, now)) - Date.parse(from)) / 86_400_000) + 1;
  return days >= 1 ? days : undefined;
};
