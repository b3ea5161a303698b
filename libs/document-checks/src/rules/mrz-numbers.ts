import type { DocumentFacts } from '../facts.ts';
import { isMasked } from '../masked.ts';
import type { MrzContent } from '../mrz/content.ts';
import { confusable } from '../mrz/signs.ts';
import { readingsOf } from '../readings.ts';

/**
 * Printed numbers that the zone does not give. The zone may hold the number that was read among its optional data (a
 * national number, ICAO 9303-4 section 4.2.2), and only the first nine signs of a long one (9303-5 section 4.2.2).
 */
export function differingNumbers(facts: DocumentFacts, { number, optional, sound }: MrzContent): string[] {
  const own = confusable(number);
  if (!sound.has('documentNumber') || own === '') return [];
  const others = optional.map(confusable).filter((text) => text.length >= 6);
  return readingsOf(facts, 'number')
    .filter(({ text }) => {
      const printed = confusable(text);
      if (isMasked(text) || !/^[A-Z0-9]+$/.test(printed)) return false;
      const isCut = own.length === 9 && printed.length > 9 && printed.startsWith(own);
      return (
        printed !== own && !isCut && !others.some((other) => other === printed || other.includes(printed))
      );
    })
    .map(({ field }) => field);
}
