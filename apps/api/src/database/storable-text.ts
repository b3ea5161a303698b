/** Long enough for any name; what is longer stays whole in the stored bytes. */
export const TEXT_MAX = 5_000;
/** An index entry of Postgres holds some 2,700 bytes; a character has up to four. */
export const INDEXED_TEXT_MAX = 600;

/**
 * Text of the provider's as Postgres can hold it: without the null character and halves of surrogate pairs, which
 * become `\uFFFD`, and cut to `max` characters. The bytes as received keep the rest.
 */
export const storableText = (text: string, max = TEXT_MAX): string =>
  text.slice(0, max).replaceAll('\u0000', '\uFFFD').toWellFormed();
