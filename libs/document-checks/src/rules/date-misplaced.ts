import { plainDigits } from '../dates/digits.ts';
import { readDate } from '../dates/written-date.ts';
import { onDocument, SIDES } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** Keys of words; a key that speaks of a date or a year is no such key, whatever else is in it. */
const OF_WORDS =
  /name|nationality|place|gender|sex|authority|occupation|country|state|city|region|address|religion/i;
const OF_DATES = /date|dob|year|time|valid|expir|issued_on/i;

/** A whole date, as readers of columns misplace it, where a name, a place, a nationality and the like belong. */
export const dateMisplaced: Rule = ({ facts }) => {
  const names = (['fullName', 'firstName', 'middleName', 'lastName'] as const).flatMap((kind) =>
    onDocument(facts, kind),
  );
  const free = SIDES.flatMap((side) =>
    Object.entries(facts[side]).flatMap(([key, text]) =>
      typeof text === 'string' && OF_WORDS.test(key) && !OF_DATES.test(key)
        ? [{ field: `${side}.${key}`, text }]
        : [],
    ),
  );
  return {
    date_misplaced: [...names, ...free].filter(({ text }) => isWholeDate(text)).map(({ field }) => field),
  };
};

/** With signs between day, month and year: eight digits in a row may be any number. */
const isWholeDate = (text: string) =>
  text.length <= 40 &&
  /^\d{1,4}\s?[-/. ]\s?(\d{1,2}|\p{L}{3,9})\s?[-/. ]\s?\d{1,4}$/u.test(plainDigits(text.trim())) &&
  readDate(text).kind !== 'none';
