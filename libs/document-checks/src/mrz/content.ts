import { parse, type FieldName, type ParseResult } from 'mrz';
import { asLetters } from './signs.ts';

export type Protected = 'documentNumber' | 'birthDate' | 'expirationDate';

/** What a zone says, by its own spelling; '' for what its layout does not have. */
export interface MrzContent {
  code: string;
  issuer: string;
  nationality: string;
  number: string;
  /** `YYMMDD`. */
  birth: string;
  expiry: string;
  sex: string;
  /** Primary and secondary identifiers. */
  names: string;
  /** Whether the names fill their field to its end, so that they may be cut short. */
  namesCut: boolean;
  optional: string[];
  digitsFit: boolean;
  /** Whether no digit stands where only letters may. */
  lettersFit: boolean;
  /** The fields whose own check digit is right. */
  sound: Set<Protected>;
}

const PROTECTED = ['documentNumber', 'birthDate', 'expirationDate'] as const;
/** Visas have no digit over the whole (ICAO 9303-7 section 4). */
const NOT_OF_VISAS = new Set<FieldName | null>(['personalNumberCheckDigit', 'compositeCheckDigit']);

/** Parses lines of exact length; null when they have no known layout or no document code. Check digits may be wrong. */
export function readLines(lines: string[]): MrzContent | null {
  const parsed = parsedFrom(lines);
  if (!parsed) return null;
  const { details } = parsed;
  const detail = (field: FieldName) => details.find((one) => one.field === field);
  const raw = (field: FieldName) => {
    const { line, start, end } = detail(field)?.ranges[0] ?? { line: 0, start: 0, end: 0 };
    return lines[line]?.slice(start, end) ?? '';
  };
  const value = (field: FieldName) => raw(field).replace(/<+$/, '');
  const code = value('documentCode');
  if (!/^[A-Z]/.test(code)) return null;
  const digits = details.filter(
    ({ field }) => field?.endsWith('CheckDigit') && !(code.startsWith('V') && NOT_OF_VISAS.has(field)),
  );
  const names = [...new Set([raw('lastName'), raw('firstName')])];
  return {
    code,
    issuer: value('issuingState'),
    nationality: value('nationality'),
    // Some layouts part the number; the parser joins it.
    number: parsed.documentNumber ?? value('documentNumber'),
    birth: raw('birthDate'),
    expiry: raw('expirationDate'),
    sex: raw('sex'),
    // Names end at the fillers; signs after three of them are misread fillers.
    names: names.map((name) => asLetters(name.replace(/<{3}.*/, '')).replaceAll('<', ' ')).join(' '),
    namesCut: names.some((name) => !name.endsWith('<')),
    optional: [value('optional'), value('optional1'), value('optional2'), value('personalNumber')],
    digitsFit: digits.every(({ valid }) => valid),
    lettersFit: ![...names, raw('issuingState'), raw('nationality')].some((text) => /\d/.test(text)),
    sound: new Set(PROTECTED.filter((field) => detail(`${field}CheckDigit`)?.valid ?? true)),
  };
}

function parsedFrom(lines: string[]): ParseResult | null {
  try {
    return parse(lines);
  } catch {
    return null;
  }
}
