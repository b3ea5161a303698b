/** Decimal digits of any script as 0 to 9 (Unicode's category Nd). */
export function plainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

/** The digits of a script stand in a run of ten, whose zero has a code point that ends in 0 or in 6 (hexadecimal). */
function valueOf(codePoint: number): number {
  const inRow = codePoint % 16;
  const startsRow = /\p{Nd}/u.test(String.fromCodePoint(codePoint - inRow));
  return startsRow ? inRow : inRow - 6;
}
