import { mrzLetters } from './mrz-letters.ts';

/** What a machine-readable zone says. Dates are `YYYY-MM-DD`; codes have three letters. */
export interface MrzFields {
  type: string;
  issuer: string;
  nationality: string;
  familyName: string;
  givenNames: string;
  number: string;
  dob: string;
  expiry: string;
  gender: 'M' | 'F';
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [7, 3, 1];

/** The check digit over a field: weights 7, 3, 1, `<` counts as 0 (ICAO 9303-3, section 4.9). */
export function checkDigit(field: string): string {
  const sum = [...field].reduce(
    (total, sign, at) => total + Math.max(ALPHABET.indexOf(sign), 0) * (WEIGHTS[at % 3] ?? 0),
    0,
  );
  return String(sum % 10);
}

const withDigit = (field: string) => field + checkDigit(field);
const padded = (text: string, length: number) => text.slice(0, length).padEnd(length, '<');
const date = (iso: string) => iso.slice(2).replaceAll('-', '');
/** Germany writes its one-letter code (ICAO 9303-3, section 5). */
const state = (alpha3: string) => padded(alpha3 === 'DEU' ? 'D' : alpha3, 3);
const names = ({ familyName, givenNames }: MrzFields) =>
  `${mrzLetters(familyName)}<<${mrzLetters(givenNames)}`;
const numberOf = ({ number }: MrzFields) => mrzLetters(number).replaceAll('<', '');

/** The two lines of 44 of a passport (TD3, ICAO 9303-4). */
export function passportMrz(fields: MrzFields): string[] {
  const number = withDigit(padded(numberOf(fields), 9));
  const dob = withDigit(date(fields.dob));
  const expiry = withDigit(date(fields.expiry));
  const personal = withDigit(padded('', 14));
  return [
    padded(`${padded(fields.type, 2)}${state(fields.issuer)}${names(fields)}`, 44),
    `${number}${state(fields.nationality)}${dob}${fields.gender}${expiry}${personal}${checkDigit(number + dob + expiry + personal)}`,
  ];
}

/** The three lines of 30 of a card (TD1, ICAO 9303-5). */
export function cardMrz(fields: MrzFields): string[] {
  const first = padded(`${padded(fields.type, 2)}${state(fields.issuer)}${cardNumber(numberOf(fields))}`, 30);
  const dob = withDigit(date(fields.dob));
  const expiry = withDigit(date(fields.expiry));
  const second = `${dob}${fields.gender}${expiry}${state(fields.nationality)}${padded('', 11)}`;
  // Over lines 1 and 2 without document code, issuer, sex and nationality.
  const composite = checkDigit(first.slice(5) + dob + expiry + padded('', 11));
  return [first, second + composite, padded(names(fields), 30)];
}

/** A number of more than nine signs has a filler for its digit and goes on in the optional data, its digit last (9303-5, 4.2.2). */
function cardNumber(number: string): string {
  if (number.length <= 9) return withDigit(padded(number, 9));
  const parted = `${number.slice(0, 9)}<${number.slice(9)}`;
  return parted + checkDigit(parted);
}
