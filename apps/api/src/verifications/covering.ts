type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Covered {
  secret: string;
  /** What stands in its place. */
  shown: string;
}

/** Shorter ones are in every other word: they are covered only where they are all that there is. */
const FINDABLE_LENGTH = 4;

/** No field of a document is longer; looking through such a text would cost more than it tells. */
const LONGEST = 10_000;

/** Keys whose values are numbers of documents or persons, or e-mails, by whatever spelling. */
const TELLING_KEY = /number|mrz|e-?mail/i;

const DOTS = '•••';

/**
 * Covers secrets in text and JSON: wherever they stand in any case, width or script of digits, and whatever signs stand
 * between theirs (`C1234 5678`, `C1234<5678`). In doubt it covers too much.
 */
export function covering(secrets: Covered[]) {
  const wanted = secrets.flatMap(({ secret, shown }) => {
    const folded = folding(secret);
    return folded === '' ? [] : [{ folded, shown }];
  });

  const text = (value: string): string => {
    if (value.length > LONGEST || hasMrzLine(value)) return DOTS;
    const read = unescaped(value);
    const covered = wanted.reduce((text, { folded, shown }) => replaced(text, folded, shown), read);
    return covered === read ? value : covered;
  };

  const json = <T extends Json>(value: T): T => covered(value, false) as T;

  const covered = (value: Json, telling: boolean): Json => {
    if (value === null || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map((item) => covered(item, telling));
    if (typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          text(key),
          covered(item, telling || TELLING_KEY.test(key)),
        ]),
      );
    const before = String(value);
    const after = text(before);
    if (after !== before) return after;
    return telling && before !== '' ? DOTS : value;
  };

  return { text, json };
}

/** Whether there is a line of a machine-readable zone (ICAO 9303): its number may be cut, filled up and mixed with check digits. */
const hasMrzLine = (value: string): boolean =>
  value.includes('<') &&
  (value.replace(/\s/g, '').match(/[\p{L}\p{N}<]{20,}/gu) ?? []).some((run) => run.includes('<'));

/** As a link is read: `%40` is `@`. */
const unescaped = (value: string): string =>
  value.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());

function replaced(value: string, secret: string, shown: string): string {
  const whole = folding(value);
  if (!whole.includes(secret)) return value;
  if (secret.length < FINDABLE_LENGTH) return whole === secret ? shown : value;
  const { folded, places } = fold(value);
  let result = '';
  let from = 0;
  for (let at = folded.indexOf(secret); at !== -1; at = folded.indexOf(secret, at + secret.length)) {
    const [start, end] = [places[at]?.start ?? 0, places[at + secret.length - 1]?.end ?? value.length];
    result += value.slice(from, start) + shown;
    from = end;
  }
  return result + value.slice(from);
}

/** What `fold` makes of a text; without its detours where it is plain, as in nearly every cell of an export. */
const folding = (value: string): string =>
  /^\p{ASCII}*$/u.test(value) ? value.toLowerCase().replace(/[^a-z0-9]/g, '') : fold(value).folded;

/** Letters and digits alone, small, of usual width and in ASCII digits, and where in the text each of them stands. */
function fold(value: string): { folded: string; places: { start: number; end: number }[] } {
  let folded = '';
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const sign of value) {
    const end = start + sign.length;
    for (const part of sign.normalize('NFKC').toLowerCase())
      if (/[\p{L}\p{N}]/u.test(part)) {
        const one = asciiDigit(part);
        folded += one;
        for (let unit = 0; unit < one.length; unit++) places.push({ start, end });
      }
    start = end;
  }
  return { folded, places };
}

/** `٧` is `7`: decimal digits stand ten in a row in each script (Unicode, section 4.6). */
function asciiDigit(sign: string): string {
  if (!/\p{Nd}/u.test(sign)) return sign;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
