const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Every day from `first` to `last`, ISO 8601. */
interface Span {
  first: string;
  last: string;
}

const two = (part: number | string) => String(part).padStart(2, '0');

/** A month or a day that is not told may be any; undefined for a day that is none. */
const span = (year: string, month?: string, day?: string): Span | undefined => {
  const [least, most] = month === undefined ? [1, 12] : [Number(month), Number(month)];
  if (least < 1 || least > 12) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), most, 0)).getUTCDate();
  const told = day === undefined ? undefined : Number(day);
  if (told !== undefined && (told < 1 || told > lastDay)) return undefined;
  const at = (m: number, d: number) => `${year}-${two(m)}-${two(d)}`;
  return { first: at(least, told ?? 1), last: at(most, told ?? lastDay) };
};

const spelled = (text: string): Span | undefined => {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const word = /\p{L}{3,}/u.exec(text)?.[0].slice(0, 3) ?? '';
  const month = MONTHS.indexOf(word);
  if (year === undefined || month === -1) return undefined;
  return span(year, String(month + 1), /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]);
};

/**
 * What a date may mean in the ways in which documents write it: ISO 8601, `dd/mm/yyyy` and `mm/dd/yyyy`, `dd MMM yyyy`, `yyyymmdd`, a
 * year alone, a month of a year. Nothing for whatever is written otherwise.
 */
const meantDays = (written: string): Span[] => {
  const text = written.trim().toUpperCase();
  if (text.length > 40) return [];
  const [, y1, m1, d1] = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2})(?:T.*)?)?)?$/.exec(text) ?? [];
  const [, y2, m2, d2] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const [, one, other, y3] = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const meant = () => {
    if (y1 !== undefined) return [span(y1, m1, d1)];
    if (y2 !== undefined) return [span(y2, m2, d2)];
    if (y3 === undefined) return [spelled(text)];
    return one === undefined ? [span(y3, other)] : [span(y3, other, one), span(y3, one, other)];
  };
  return meant().filter((days) => days !== undefined);
};

/** Whether two dates cannot mean the same day. A year agrees with each of its days; what cannot be read says nothing. */
export const daysDiffer = (one: string, other: string): boolean => {
  const [some, others] = [meantDays(one), meantDays(other)];
  if (some.length === 0 || others.length === 0) return false;
  return some.every((a) => others.every((b) => a.last < b.first || b.last < a.first));
};
