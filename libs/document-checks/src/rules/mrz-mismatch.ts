import type { MrzReading } from '../mrz/mrz.ts';
import type { Case, Rule } from '../rule.ts';
import { differingDates } from './mrz-dates.ts';
import { differingNames } from './mrz-names.ts';
import { differingNumbers } from './mrz-numbers.ts';
import { differingSex } from './mrz-sex.ts';
import { differingStates } from './mrz-states.ts';

/** Of a zone with two wrong digits or more, nothing is compared: it was not read. */
const LEAST_SOUND = 2;

/**
 * The zone against the printed fields (ICAO 9303-3 section 4: the zone repeats the visual zone). Of a zone with a wrong
 * digit only the fields whose own digit is right count, and those that no digit protects.
 */
export const mrzMismatch: Rule = (of) => {
  const differing = of.mrz.flatMap((reading) => {
    const fields = differingFields(of, reading);
    return fields.length > 0 ? [...reading.fields, ...fields] : [];
  });
  return { mrz_mismatch: [...new Set(differing)] };
};

function differingFields({ facts }: Case, reading: MrzReading): string[] {
  if (reading.state === 'unreadable' || reading.content.sound.size < LEAST_SOUND) return [];
  const { content, state } = reading;
  return [
    ...differingNumbers(facts, content),
    ...differingDates(facts, content),
    ...differingNames(facts, content, state === 'repaired'),
    ...differingSex(facts, content),
    ...differingStates(facts, content),
  ];
}
