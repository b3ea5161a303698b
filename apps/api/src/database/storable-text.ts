/** Text as Postgres can hold it: without the null character and halves of surrogate pairs, which become `\uFFFD`. */
export const storableText = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed();

/** Long enough for any name; what is longer stays whole in the stored bytes. */
const TEXT_MAX = 5_000;
/** An index entry of Postgres holds some 2,700 bytes; a character has up to four. */
export const INDEXED_TEXT_MAX = 600;

/** The same, cut to `max` characters: for text whose length others decide. The bytes as received keep the rest. */
export const shortText = (text: string, max = TEXT_MAX): string => storableText(text.slice(0, max));
