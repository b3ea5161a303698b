import type { DocumentFacts } from '../facts.ts';
import { onSide, SIDES, type Reading } from '../readings.ts';

const NAMES_OR_CODES = [
  'document_country_code',
  'document_country',
  'country_code',
  'country',
  'issuing_country',
];
/** States of the United States have names (Georgia) and letters (IN) that are countries' too; three letters are ICAO's. */
const THREE_LETTERS = ['issuing_state', 'issuing_state_code'];

/** Every country that a side names as the document's. The nationality is the holder's, and none of these. */
export const issuingCountries = (facts: DocumentFacts): Reading[] =>
  SIDES.flatMap((side) => [
    ...onSide(facts, side, NAMES_OR_CODES),
    ...onSide(facts, side, THREE_LETTERS).filter(({ text }) => text.trim().length === 3),
  ]);
