/** What a zone is to say; dates `YYYY-MM-DD`, states as three letters. */
export interface Zone {
  code: string;
  issuer: string;
  nationality: string;
  number: string;
  birth: string;
  expiry: string;
  sex: string;
  family: string;
  given: string;
}

/** The check digit of ICAO 9303-3 section 4.9, written apart from the library's so that neither hides the other's mistake. */
export function digit(field: string): number {
  return (
    [...field].reduce((sum, sign, at) => {
      const value = sign === '<' ? 0 : parseInt(sign, 36);
      return sum + value * [7, 3, 1][at % 3]!;
    }, 0) % 10
  );
}

const SPECIAL: Record<string, string> = {
  Ä: 'AE',
  Ö: 'OE',
  Ü: 'UE',
  ẞ: 'SS',
  ß: 'SS',
  Å: 'AA',
  Æ: 'AE',
  Ø: 'OE',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  İ: 'I',
  Ñ: 'NXX',
};

/** ICAO 9303-3 section 6 A. */
export const transliterated = (name: string): string =>
  name
    .normalize('NFC')
    .toUpperCase()
    .replace(/[ÄÖÜẞßÅÆØŁĐÐÞİÑ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^A-Z]/g, '<');

const filled = (text: string, signs: number) => text.slice(0, signs).padEnd(signs, '<');
const short = (date: string) => date.slice(2).replaceAll('-', '');
const state = (code: string) => filled(code === 'DEU' ? 'D' : code, 3);
const protectedBy = (field: string) => `${field}${digit(field)}`;

/** Lines of a TD3 or TD2 (two), or of a TD1 (three). */
export function zoneLines(zone: Zone, layout: 'TD1' | 'TD2' | 'TD3', optional = ''): string[] {
  const beginning = filled(zone.code, 2) + state(zone.issuer);
  const names = `${transliterated(zone.family)}<<${transliterated(zone.given)}`;
  const number = protectedBy(filled(zone.number, 9));
  const birth = protectedBy(short(zone.birth));
  const expiry = protectedBy(short(zone.expiry));
  if (layout === 'TD1') {
    const first = filled(beginning + cardNumber(zone.number) + optional, 30);
    const composite = digit(first.slice(5) + birth + expiry + filled('', 11));
    const second = birth + zone.sex + expiry + state(zone.nationality) + filled('', 11) + String(composite);
    return [first, second, filled(names, 30)];
  }
  const end = layout === 'TD3' ? protectedBy(filled(optional, 14)) : filled(optional, 7);
  const composite = digit(number + birth + expiry + end);
  return [
    filled(beginning + names, layout === 'TD3' ? 44 : 36),
    number + state(zone.nationality) + birth + zone.sex + expiry + end + String(composite),
  ];
}

/** Long numbers go on in the optional data, with a filler for the digit (ICAO 9303-5 section 4.2.2). */
function cardNumber(number: string): string {
  if (number.length <= 9) return protectedBy(filled(number, 9));
  return `${number.slice(0, 9)}<${number.slice(9)}${digit(`${number.slice(0, 9)}<${number.slice(9)}`)}<`;
}
