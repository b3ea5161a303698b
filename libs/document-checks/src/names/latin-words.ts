/** Letters that do not fall into a plain one and a mark (ICAO 9303-3 section 6 A). */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'SS',
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  İ: 'I',
  ı: 'I',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
  Ɛ: 'E',
  Ə: 'E',
  Ĳ: 'IJ',
  ĸ: 'K',
};

const MOST_SIGNS = 500;

/**
 * The words of a name in Latin letters, so folded that a printed name and its transliteration in a machine readable zone
 * give the same: no marks, no apostrophes, `Ü`, `UE` and `UXX` alike (ICAO 9303-3 section 6 allows each). Words in other
 * scripts are left out. For comparing only.
 */
export function latinWords(name: string): string[] {
  return name
    .slice(0, MOST_SIGNS)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ßẞÆŒØŁĐÐÞİıĦŦŊƐƏĲĸ]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{Mark}\p{Cf}'’ʼʻ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[A-Z]+$/.test(word))
    .map((word) =>
      word
        .replace(/([NU])XX/g, '$1')
        .replace(/([AOU])E/g, '$1')
        .replace(/AA/g, 'A'),
    );
}
