/** A time to the second, in the reader's zone: `23 Nov 2026, 15:04:05`. */
export const localTime = (time: string, locale: string): string =>
  new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'medium' });

/** `2026-11-23 15:04:05 UTC`. */
export const utcTime = (time: string): string =>
  `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
