/** A calendar day as people write it: `31 Jan 2026`. Read and written in UTC, so that no zone shifts it. */
export const dayInWords = (day: string, locale: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
