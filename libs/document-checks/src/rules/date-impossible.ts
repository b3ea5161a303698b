import { certainlyBefore, dayOf } from '../dates/compare-dates.ts';
import { readDate, type WrittenDate } from '../dates/written-date.ts';
import { readingsOf, type FieldKind, type Reading } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** The longest human life on record is 122 years (Guinness World Records). */
const LONGEST_LIFE_YEARS = 130;
/** How documents say that they do not expire. */
const NO_END =
  /PERMANENT|LIFE|INDEFIN|UNLIMITED|NEVER|NO EXPIRY|SEUMUR|UNBEFRISTET|ILLIMIT|长期|長期|永久|دائم|^[-–—/.N A]*$/i;

interface Dated extends Reading {
  date: WrittenDate;
}

/** Dates that are none or no day of the calendar, and those that cannot stand beside each other or beside the request. */
export const dateImpossible: Rule = ({ facts }) => {
  const dated = (kind: FieldKind): Dated[] =>
    readingsOf(facts, kind).map((reading) => ({ ...reading, date: readDate(reading.text) }));
  const [births, issues] = [dated('birth'), dated('issue')];
  const expiries = dated('expiry').filter(({ text }) => !NO_END.test(text.trim()));
  const request = dayOf(facts.requestedAt);
  const requests = request ? [{ field: '', text: '', date: request }] : [];
  const alone = [...births, ...issues, ...expiries].filter(({ date }) => isNone(date));
  const apart = [
    ...inverted(births, requests),
    ...inverted(births, issues),
    ...inverted(issues, expiries),
    ...inverted(issues, requests),
    ...births.filter(({ date }) => request && certainlyBefore(later(date, LONGEST_LIFE_YEARS), request)),
  ];
  const fields = [...alone, ...apart].map(({ field }) => field).filter(Boolean);
  return { date_impossible: [...new Set(fields)] };
};

const isNone = ({ kind }: WrittenDate) => kind === 'none' || kind === 'impossible';

/** Those of both lists that stand the wrong way round, where the first come before the second in any life. */
const inverted = (firsts: Dated[], seconds: Dated[]): Dated[] =>
  firsts.flatMap((first) =>
    seconds.flatMap((second) => (certainlyBefore(second.date, first.date) ? [first, second] : [])),
  );

const later = ({ kind, days }: WrittenDate, years: number): WrittenDate => ({
  kind,
  days: days.map((day) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`),
});
