import { plainDigits } from './digits.ts';
import { monthOf } from './months.ts';

/**
 * A date as a document gives it.
 * - `day`: a whole date. `days` holds every day that it may mean (03/04/2020 may be in March or April), ISO 8601.
 * - `part`: a year, or a year and a month; `days` holds its first and its last day.
 * - `foreign`: of a calendar or in words that are not read here; nothing can be said about it.
 * - `impossible`: no day, such as 30 February.
 * - `none`: no date at all.
 */
export interface WrittenDate {
  kind: 'day' | 'part' | 'foreign' | 'impossible' | 'none';
  days: string[];
}

const MOST_SIGNS = 40;
const plain = (kind: WrittenDate['kind']): WrittenDate => ({ kind, days: [] });

/** Reads the ways in which documents write dates: ISO 8601, `dd/mm/yyyy`, `dd.mm.yyyy`, `dd MMM yyyy`, parts of these. Total. */
export function readDate(written: string): WrittenDate {
  const trimmed = written.trim();
  if (trimmed.length > MOST_SIGNS) return plain('none');
  const text = plainDigits(trimmed).toUpperCase();
  if (!/\d/.test(text)) return plain('none');
  const numbers = /^(\d{1,4})(?:[-/. ]{1,3}(\d{1,2}))?(?:[-/. ]{1,3}(\d{1,4}))?(?:T[\d:.]+Z?)?$/.exec(text);
  if (numbers) return fromNumbers(numbers.slice(1).filter((group) => group !== undefined));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return fromNumbers(compact.slice(1));
  return fromWords(text);
}

function fromNumbers(groups: string[]): WrittenDate {
  const [first = '', second, third] = groups;
  if (first.length === 4) return day(first, [[second, third]]);
  if (third?.length === 4) {
    return day(third, [
      [second, first],
      [first, second],
    ]);
  }
  // `05/2019`.
  if (groups.length === 2 && second?.length === 4) return day(second, [[first, undefined]]);
  // Years of two digits leave their century open.
  return groups.length === 3 && third?.length === 2 ? plain('foreign') : plain('none');
}

/** `12 JAN 1990`, `JAN 12, 1990`, `12 JAN/JAN 1990`, `JAN 1990`. */
function fromWords(text: string): WrittenDate {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (year === undefined) return plain(/\d{2}/.test(text) && /\p{L}/u.test(text) ? 'foreign' : 'none');
  const month = monthOf(text);
  if (month === null) return plain('foreign');
  return day(year, [[month, /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]]]);
}

type MonthAndDay = [month: string | undefined, day: string | undefined];

function day(written: string, orders: MonthAndDay[]): WrittenDate {
  const year = gregorianYear(Number(written));
  if (year === null) return plain('foreign');
  const [month, dayOfMonth] = orders[0] ?? [];
  if (month === undefined) return year === 0 ? plain('impossible') : part(year, 1, 12);
  if (dayOfMonth === undefined) return part(year, Number(month), Number(month));
  const days = orders.flatMap(([m, d]) => isoDay(year, Number(m), Number(d)));
  return days.length > 0 ? { kind: 'day', days: [...new Set(days)] } : plain('impossible');
}

function part(year: number, from: number, to: number): WrittenDate {
  const days = [...isoDay(year, from, 1), ...isoDay(year, to, lastDay(year, to))];
  return days.length > 0 ? { kind: 'part', days } : plain('impossible');
}

/**
 * Thai documents count from the Buddha's passing, 543 years earlier, with the same months. Years of the Hijra (the moon's
 * and Iran's) have months of their own, so null; neither range holds a Gregorian year that a document of today gives.
 */
function gregorianYear(year: number): number | null {
  if (year >= 2400 && year < 2700) return year - 543;
  return year >= 1250 && year < 1500 ? null : year;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isoDay(year: number, month: number, dayOfMonth: number): string[] {
  if (year < 1000 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lastDay(year, month))
    return [];
  return [[String(year), two(month), two(dayOfMonth)].join('-')];
}

const two = (value: number) => String(value).padStart(2, '0');
