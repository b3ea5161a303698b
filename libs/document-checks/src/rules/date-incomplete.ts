import { readDate } from '../dates/written-date.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** A year, or a year and a month, in the calendar that is read here. Some documents print no more (ICAO 9303-3 section 4.8). */
export const dateIncomplete: Rule = ({ facts }) => {
  const dates = (['birth', 'issue', 'expiry'] as const).flatMap((kind) => readingsOf(facts, kind));
  return {
    date_incomplete: dates.filter(({ text }) => readDate(text).kind === 'part').map(({ field }) => field),
  };
};
