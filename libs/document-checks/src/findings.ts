import type { DocumentFacts, DocumentFinding, DocumentFindingCode } from './facts.ts';
import { readMrz } from './mrz/mrz.ts';
import type { Rule } from './rule.ts';
import { aadhaar } from './rules/aadhaar.ts';
import { characters } from './rules/characters.ts';
import { countryMismatch } from './rules/country-mismatch.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { dateIncomplete } from './rules/date-incomplete.ts';
import { dateMisplaced } from './rules/date-misplaced.ts';
import { documentExpired } from './rules/document-expired.ts';
import { documentKind } from './rules/document-kind.ts';
import { faceConfidence } from './rules/face-confidence.ts';
import { mrzMismatch } from './rules/mrz-mismatch.ts';
import { mrzState } from './rules/mrz-state.ts';
import { nameParts } from './rules/name-parts.ts';
import { networkCountry } from './rules/network-country.ts';
import { sidesDisagree } from './rules/sides-disagree.ts';

const RULES: readonly Rule[] = [
  mrzState,
  mrzMismatch,
  documentExpired,
  dateImpossible,
  dateIncomplete,
  dateMisplaced,
  nameParts,
  sidesDisagree,
  documentKind,
  countryMismatch,
  networkCountry,
  aadhaar,
  faceConfidence,
  characters,
];

/** A finding is about a case; an answer of thousands of odd keys needs no list of them all. */
const MOST_FIELDS = 50;

/** The desk's second opinion on what the provider read: at most one finding a code, in no order. Pure and total. */
export function documentFindings(facts: DocumentFacts): DocumentFinding[] {
  const of = { facts, mrz: readMrz(facts) };
  return RULES.flatMap((rule) => Object.entries(rule(of)) as [DocumentFindingCode, string[]][]).flatMap(
    ([code, fields]) => (fields.length > 0 ? [{ code, fields: fields.slice(0, MOST_FIELDS) }] : []),
  );
}
