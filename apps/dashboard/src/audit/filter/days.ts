const DAY = 86_400_000;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day (UTC, `2026-01-31`) that a range from this time on touches. */
export const firstDay = (from: string): string => isoDay(Date.parse(from));

/** The last day that a range up to this time, exclusive, touches. */
export const lastDay = (to: string): string => isoDay(Date.parse(to) - 1);

/** The start of a day, as the filter's inclusive beginning. */
export const startOf = (day: string): string => `${day}T00:00:00.000Z`;

/** The start of the day after, as the filter's exclusive end. */
export const endOf = (day: string): string => new Date(Date.parse(startOf(day)) + DAY).toISOString();
