/** Letters whose transliteration is not the plain letter (ICAO 9303-3, section 6 A). */
const SPECIAL: Record<string, string> = {
  Ä: 'AE',
  Ö: 'OE',
  Ü: 'UE',
  ß: 'SS',
  Å: 'AA',
  Æ: 'AE',
  Ø: 'OE',
  Ł: 'L',
  Đ: 'D',
  İ: 'I',
  ı: 'I',
  Þ: 'TH',
  Ɛ: 'E',
};

/** A name as a machine-readable zone writes it: A to Z, `<` for spaces and hyphens, apostrophes left out. */
export function mrzLetters(name: string): string {
  return name
    .toUpperCase()
    .normalize('NFC')
    .replace(/[ÄÖÜßÅÆØŁĐİıÞƐ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/['’]|\p{Mark}/gu, '')
    .replace(/[^A-Z0-9]/g, '<');
}
