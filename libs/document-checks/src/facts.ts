/** A check's name by the provider's key, and what came of it. */
export interface CheckFact {
  name: string;
  result: 'passed' | 'failed' | 'not_performed';
}

/** What is known of a case from its submission and the provider's newest answer; null or absent where nothing was read. */
export interface DocumentFacts {
  /** Two-letter code, as declared with the submission. */
  country: string;
  /** ISO 8601. */
  requestedAt: string;
  /** What the provider extracted, as it wrote it. */
  document: {
    fullName: string | null;
    firstName: string | null;
    middleName: string | null;
    lastName: string | null;
    dateOfBirth: string | null;
    issueDate: string | null;
    expiryDate: string | null;
    documentNumber: string | null;
    /** The kind of document that it was submitted as, such as `driving_license`. */
    selectedTypes: string[];
  };
  /** 0 to 100. */
  faceMatchConfidence: number | null;
  checks: CheckFact[];
  /** Free keys read from the front and from the back: any JSON. */
  proof: Record<string, unknown>;
  additionalProof: Record<string, unknown>;
  /** Free keys about the network that submitted; `country_code` among them. */
  geolocation: Record<string, unknown>;
}

export type DocumentFindingCode =
  | 'mrz_unreadable'
  | 'mrz_repaired'
  | 'mrz_check_digit'
  | 'mrz_mismatch'
  | 'document_expired'
  | 'date_impossible'
  | 'date_incomplete'
  | 'date_misplaced'
  | 'name_parts_disagree'
  | 'sides_disagree'
  | 'document_kind_mismatch'
  | 'country_mismatch'
  | 'network_country_differs'
  | 'aadhaar_invalid'
  | 'aadhaar_masked'
  | 'face_failed_high_confidence'
  | 'face_passed_low_confidence'
  | 'control_characters'
  | 'direction_characters'
  | 'stray_spaces';

/** One thing that was noticed. `fields` are paths into the facts: `document.fullName`, `proof.mrz`, `checks.face`, `country`. */
export interface DocumentFinding {
  code: DocumentFindingCode;
  fields: string[];
}
