import { asDigits, checkDigit } from './signs.ts';

/** Birth date, sex and expiry date with their digits, as every layout of ICAO 9303 has them in a row, and what is around. */
export interface Core {
  before: string;
  /** With its check digit. */
  birth: string;
  sex: string;
  /** With its check digit. */
  expiry: string;
  after: string;
}

/** Everywhere in a zone where both dates fit their check digits. The sex between them may be lost. */
export function coresIn(zone: string): Core[] {
  const digits = asDigits(zone);
  const date = (at: number) => {
    const field = digits.slice(at, at + 7);
    return /^\d{7}$/.test(field) && checkDigit(field.slice(0, 6)) === field[6] && isDay(field) ? field : null;
  };
  const cores: Core[] = [];
  for (let at = 0; at + 14 <= zone.length; at++) {
    const birth = date(at);
    if (birth === null) continue;
    for (const sexes of [1, 0]) {
      const sex = zone.slice(at + 7, at + 7 + sexes);
      const expiry = date(at + 7 + sexes);
      if (expiry === null || !/^[MFX<]?$/.test(sex)) continue;
      const after = zone.slice(at + 14 + sexes);
      cores.push({ before: zone.slice(0, at), birth, sex: sex || '<', expiry, after });
    }
  }
  return cores;
}

const isDay = (date: string) => /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(date);
