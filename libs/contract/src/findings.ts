import { z } from 'zod';

export const findingSeverity = z.enum(['info', 'warning', 'critical']);
export type FindingSeverity = z.infer<typeof findingSeverity>;

/** What the desk itself noticed about a case and a person should look at. */
export const findingCode = z.enum([
  'answer_changed',
  'answer_late',
  'answer_duplicate_keys',
  'answer_other_submission',
  'answer_unexpected',
  'reference_mismatch',
  'reference_unknown',
  'stalled',
  'parked',
  'mrz_unreadable',
  'mrz_repaired',
  'mrz_check_digit',
  'mrz_mismatch',
  'document_expired',
  'date_impossible',
  'date_incomplete',
  'date_misplaced',
  'name_parts_disagree',
  'sides_disagree',
  'document_kind_mismatch',
  'country_mismatch',
  'network_country_differs',
  'aadhaar_invalid',
  'aadhaar_masked',
  'face_failed_high_confidence',
  'face_passed_low_confidence',
  'control_characters',
  'direction_characters',
  'stray_spaces',
  'document_number_reused',
  'face_image_reused',
  'person_reused',
]);
export type FindingCode = z.infer<typeof findingCode>;

/** How loudly each finding asks for a person. A case with a warning or worse needs a review: see `needsReview` among the filters. */
export const FINDING_SEVERITIES: Readonly<Record<FindingCode, FindingSeverity>> = {
  answer_changed: 'critical',
  answer_late: 'critical',
  answer_duplicate_keys: 'warning',
  answer_other_submission: 'critical',
  answer_unexpected: 'warning',
  reference_mismatch: 'critical',
  reference_unknown: 'warning',
  stalled: 'warning',
  parked: 'warning',
  mrz_unreadable: 'info',
  mrz_repaired: 'info',
  mrz_check_digit: 'critical',
  mrz_mismatch: 'critical',
  document_expired: 'critical',
  date_impossible: 'warning',
  date_incomplete: 'info',
  date_misplaced: 'warning',
  name_parts_disagree: 'warning',
  sides_disagree: 'critical',
  document_kind_mismatch: 'warning',
  country_mismatch: 'critical',
  network_country_differs: 'info',
  aadhaar_invalid: 'critical',
  aadhaar_masked: 'info',
  face_failed_high_confidence: 'warning',
  face_passed_low_confidence: 'warning',
  control_characters: 'warning',
  direction_characters: 'warning',
  stray_spaces: 'info',
  document_number_reused: 'critical',
  face_image_reused: 'critical',
  person_reused: 'critical',
};

/**
 * One thing that was noticed. `fields` are paths into the case's own JSON (`document.fullName`, `proof.mrz`, `country`);
 * `caseIds` the other cases that it is about. Neither words hold a value that was read.
 */
export const finding = z.object({
  code: findingCode,
  severity: findingSeverity,
  message: z.string(),
  /** What a person should do about it. */
  action: z.string(),
  fields: z.array(z.string()),
  caseIds: z.array(z.uuid()),
});
export type Finding = z.infer<typeof finding>;
