import { checkDigit, confusable } from './signs.ts';

/** A number field of nine signs with its digit: as read, or as printed where OCR may have taken one for the other. Only those that fit. */
export function numbersLike(read: string, digit: string, printed: Set<string>): string[] {
  const like = [...printed].filter(
    (number) => number.length <= 9 && number !== read && confusable(number) === confusable(read),
  );
  return [read, ...like]
    .filter((number) => checkDigit(number) === digit)
    .map((number) => number.padEnd(9, '<') + digit);
}
