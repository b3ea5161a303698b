import { findingCode, type FindingCode } from '@desk/contract';
import type { DocumentFindingCode } from '@desk/document-checks';

/**
 * Who adds a finding and takes it away: what became of the calls (`consequence.ts`), what the newest body says (`derive.ts`),
 * or what other cases hold (`likeness-checks.ts`). None of them touches what is another's.
 */
export type FindingOwner = 'calls' | 'document' | 'likeness';

const OWNERS: Readonly<
  Record<Exclude<FindingCode, DocumentFindingCode>, FindingOwner> & Record<DocumentFindingCode, 'document'>
> = {
  answer_changed: 'calls',
  answer_late: 'calls',
  answer_duplicate_keys: 'calls',
  answer_other_submission: 'calls',
  answer_unexpected: 'calls',
  reference_mismatch: 'calls',
  reference_unknown: 'calls',
  stalled: 'calls',
  parked: 'calls',
  mrz_unreadable: 'document',
  mrz_repaired: 'document',
  mrz_check_digit: 'document',
  mrz_mismatch: 'document',
  document_expired: 'document',
  date_impossible: 'document',
  date_incomplete: 'document',
  date_misplaced: 'document',
  name_parts_disagree: 'document',
  sides_disagree: 'document',
  document_kind_mismatch: 'document',
  country_mismatch: 'document',
  network_country_differs: 'document',
  aadhaar_invalid: 'document',
  aadhaar_masked: 'document',
  face_failed_high_confidence: 'document',
  face_passed_low_confidence: 'document',
  control_characters: 'document',
  direction_characters: 'document',
  stray_spaces: 'document',
  document_number_reused: 'likeness',
  face_image_reused: 'likeness',
  person_reused: 'likeness',
};

export const ownerOf = (code: FindingCode): FindingOwner => OWNERS[code];

/** A case's findings once an owner found `own`: those of the others stay. Each once, in the contract's order. */
export function withOwn(all: FindingCode[], owner: FindingOwner, own: FindingCode[]): FindingCode[] {
  const kept = all.filter((code) => OWNERS[code] !== owner);
  const found = new Set([...kept, ...own]);
  return findingCode.options.filter((code) => found.has(code));
}
