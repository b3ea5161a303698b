import { FORMULA_SIGNS, PASSED_OVER } from './csv.ts';
import { literal } from './literal.ts';

const LAST_CHARACTER = 0x10ffff;

const escaped = (code: number): string => `\\U${code.toString(16).padStart(8, '0')}`;

/** The characters that match, as the inside of a bracket expression. NUL is left out: it cannot be stored. */
function ranges(wanted: RegExp): string {
  let found = '';
  let from: number | null = null;
  for (let code = 1; code <= LAST_CHARACTER + 1; code++) {
    if (code <= LAST_CHARACTER && wanted.test(String.fromCodePoint(code))) from ??= code;
    else if (from !== null) {
      found += `${escaped(from)}-${escaped(code - 1)}`;
      from = null;
    }
  }
  return found;
}

/** `FORMULA` of `csv.ts` for Postgres, which knows no `\p{…}`: the same characters, range by range. */
const PATTERN = `^[${ranges(PASSED_OVER)}]*[${FORMULA_SIGNS}]|^[\\t\\r]`;

/** To be joined, so that a statement says the pattern (16 kB) once; Postgres puts the constant in its places. */
export const FORMULA_RULE = `(VALUES (${literal(PATTERN)})) AS rule (formula)`;

/** What every formula holds, wherever. */
const SIGN = literal(`[${FORMULA_SIGNS}\\t\\r]`);

/**
 * A text as `csvCell` has it, but for the quotes, which are COPY's: a would-be formula is prefixed with `'`, and what is empty is null.
 * Nearly every cell begins with an ASCII letter or digit, and most others hold no sign: they are spared the long pattern.
 */
export const defused = (text: string): string =>
  `CASE WHEN ascii(${text}) BETWEEN ascii('A') AND ascii('~') OR ascii(${text}) BETWEEN ascii('0') AND ascii('9') THEN ${text}
   WHEN ${text} = '' THEN NULL WHEN ${text} !~ ${SIGN} THEN ${text} WHEN ${text} ~ rule.formula THEN '''' || ${text} ELSE ${text} END`;
