import type { DocumentFacts } from '../facts.ts';
import type { MrzContent } from '../mrz/content.ts';
import { readingsOf } from '../readings.ts';

/** Printed sexes that the zone does not give. `M` and `F` only: X, fillers and other languages' letters say nothing sure. */
export function differingSex(facts: DocumentFacts, { sex, issuer }: MrzContent): string[] {
  // Mexico prints H (hombre) and M (mujer).
  if (!/^[MF]$/.test(sex) || issuer === 'MEX') return [];
  return readingsOf(facts, 'gender')
    .filter(({ text }) => {
      const printed = SEXES[text.trim().toUpperCase()];
      return printed !== undefined && printed !== sex;
    })
    .map(({ field }) => field);
}

const SEXES: Readonly<Record<string, string>> = { M: 'M', MALE: 'M', F: 'F', FEMALE: 'F' };
