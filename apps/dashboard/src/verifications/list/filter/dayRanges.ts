import { daysAgo } from '../../../shared/localDays.ts';

export const RANGES = ['today', 'yesterday', 'days7', 'days30'] as const;
export type RangeName = (typeof RANGES)[number];

/** `from` inclusive, `to` exclusive, at midnights of the reader's calendar; undefined where the time is open. */
export interface DayRange {
  from: string | undefined;
  to: string | undefined;
}

/** The days that a preset means at `now` (milliseconds); 7 and 30 days are today and those before. */
export const rangeOf = (name: RangeName, now: number): DayRange => {
  switch (name) {
    case 'today':
      return { from: daysAgo(0, now), to: undefined };
    case 'yesterday':
      return { from: daysAgo(1, now), to: daysAgo(0, now) };
    case 'days7':
      return { from: daysAgo(6, now), to: undefined };
    case 'days30':
      return { from: daysAgo(29, now), to: undefined };
  }
};

export const isRange = (one: DayRange, other: DayRange): boolean =>
  one.from === other.from && one.to === other.to;
