import type { DocumentFacts } from '../facts.ts';
import { readDate } from '../dates/written-date.ts';
import type { MrzContent, Protected } from '../mrz/content.ts';
import { readingsOf } from '../readings.ts';

/** Printed birth and expiry dates that the zone does not give. */
export const differingDates = (facts: DocumentFacts, mrz: MrzContent): string[] => [
  ...differing(facts, 'birth', mrz.birth, mrz.sound.has(PROTECTED.birth)),
  ...differing(facts, 'expiry', mrz.expiry, mrz.sound.has(PROTECTED.expiry)),
];

const PROTECTED = { birth: 'birthDate', expiry: 'expirationDate' } as const satisfies Record<
  string,
  Protected
>;

/** The zone's years have two digits, and parts of it that are not known are fillers: only whole dates are compared. */
function differing(facts: DocumentFacts, kind: 'birth' | 'expiry', date: string, sound: boolean): string[] {
  if (!sound || !/^\d{6}$/.test(date)) return [];
  return readingsOf(facts, kind)
    .filter(({ text }) => {
      const printed = readDate(text);
      if (printed.kind === 'day') return !printed.days.some((day) => shortForm(day) === date);
      return (
        printed.kind === 'part' && !printed.days.some((day) => shortForm(day).startsWith(date.slice(0, 2)))
      );
    })
    .map(({ field }) => field);
}

const shortForm = (day: string) => day.slice(2).replaceAll('-', '');
