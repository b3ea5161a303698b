import { today } from '../../../../shared/today.ts';

/** Things by the reader's days (`2026-11-23`), both in the order in which they came. */
export const byDay = <T>(items: readonly T[], timeOf: (item: T) => string): { day: string; items: T[] }[] => {
  const days: { day: string; items: T[] }[] = [];
  for (const item of items) {
    const day = today(Date.parse(timeOf(item)));
    const open = days.at(-1);
    if (open?.day === day) open.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
};

/** What a day is called beside its date; undefined for one before yesterday. @param now milliseconds */
export const dayName = (day: string, now: number): 'today' | 'yesterday' | undefined => {
  if (day === today(now)) return 'today';
  const date = new Date(now);
  // Noon, not 24 hours ago: clocks are put forward and back.
  const yesterday = new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1, 12).getTime();
  return day === today(yesterday) ? 'yesterday' : undefined;
};
