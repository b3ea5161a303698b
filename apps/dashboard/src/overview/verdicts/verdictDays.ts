import type { Statistics } from '@desk/contract';
import type { Ending } from '../listLinks.ts';

export type VerdictDay = Statistics['verdicts'][number];

/** What chart and table share, so that one can stand in for the other. */
export interface VerdictDaysProps {
  /** Oldest first. */
  days: VerdictDay[];
}

/** How tall the chart, its skeleton and its table are (pixels): one takes the other's place without moving the page. */
export const CHART_HEIGHT = 260;

/** All answers of the period, by how they ended. */
export const totalsOf = (days: readonly VerdictDay[]): Record<Ending, number> => {
  const total = (ending: Ending) => days.reduce((sum, day) => sum + day[ending], 0);
  return { accepted: total('accepted'), declined: total('declined'), failed: total('failed') };
};

/** A calendar day on an axis: `Thu 12` within a week, `12 Nov` in longer times. Read in UTC, so that no zone shifts it. */
export const dayOnAxis = (day: string, count: number, locale: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    ...(count <= 7 ? { weekday: 'short' } : { month: 'short' }),
  });

/** Whether the axis names a day: at most `most` of them, at even steps that end today. */
export const isNamed = (index: number, count: number, most: number): boolean =>
  (count - 1 - index) % Math.ceil(count / most) === 0;
