import { certainlyBefore, dayOf } from '../dates/compare-dates.ts';
import { readDate } from '../dates/written-date.ts';
import { readingsOf } from '../readings.ts';
import type { Case, Rule } from '../rule.ts';

/**
 * Expired on the day of the request, in UTC; the day of expiry itself is still valid (ICAO 9303-3 section 3: the date of
 * expiry is the last day of validity). The zone's date counts where none was read in print.
 */
export const documentExpired: Rule = (of) => {
  const request = dayOf(of.facts.requestedAt);
  const printed = readingsOf(of.facts, 'expiry');
  const dates = printed.length > 0 ? printed : zoneDates(of);
  const expired = dates.filter(({ text }) => request && certainlyBefore(readDate(text), request));
  return { document_expired: expired.map(({ field }) => field) };
};

/** Expiry dates of documents that are shown today are of this century. */
const zoneDates = ({ mrz }: Case) =>
  mrz.flatMap((zone) => {
    if (zone.state === 'unreadable' || !zone.content.sound.has('expirationDate')) return [];
    return zone.fields.map((field) => ({ field, text: `20${zone.content.expiry}` }));
  });
