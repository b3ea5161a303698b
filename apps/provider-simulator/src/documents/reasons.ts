/** The checks that a reason fails, by the provider's keys; `face` is the one outside the document. */
type FailedCheck =
  | 'face'
  | 'document'
  | 'document_visibility'
  | 'document_must_not_be_expired'
  | 'document_proof'
  | 'selected_type'
  | 'document_country'
  | 'face_on_document_matched'
  | 'name'
  | 'document_number'
  | 'dob'
  | 'issue_date'
  | 'expiry_date';

export interface Reason {
  text: string;
  fails: FailedCheck[];
  /** Checks that are not performed once this is found. */
  skips: FailedCheck[];
}

const reason = (text: string, fails: FailedCheck[], skips: FailedCheck[] = []): Reason => ({
  text,
  fails,
  skips,
});

/**
 * Why a verification is declined, by the scenario word that asks for it, most frequent first: the nth is drawn 1/n as often as
 * the first. The first text is the published one, with the checks of the published bodies; the others are in its style.
 */
export const REASONS = {
  'solid-background': reason(
    'Face proof has a solid color in the background',
    ['face'],
    ['document', 'document_proof'],
  ),
  mismatch: reason('Face on the document does not match the face proof', ['face_on_document_matched']),
  blurry: reason('Document proof is blurry', ['document_visibility'], ['document_proof', 'issue_date']),
  expired: reason('Document proof is expired', ['document_must_not_be_expired', 'expiry_date']),
  glare: reason('Glare covers a part of the document proof', ['document_visibility'], ['document_number']),
  'wrong-type': reason('Document proof is not of the selected type', ['selected_type']),
  cropped: reason(
    'Document proof is not fully visible',
    ['document_visibility', 'document'],
    ['expiry_date', 'issue_date'],
  ),
  screenshot: reason('Document proof is a photo of a screen', ['document_proof', 'document']),
  photocopy: reason('Document proof is a photocopy', ['document_proof']),
  faceless: reason('Face proof does not show a face clearly', ['face'], ['face_on_document_matched']),
  nameless: reason('Name could not be read from the document proof', ['name']),
  'wrong-country': reason('Document proof is not from the selected country', ['document_country']),
  'same-side': reason('Front and back show the same side of the document', ['document'], ['document_proof']),
  dateless: reason('Date of birth could not be read from the document proof', ['dob']),
  'mrz-mismatch': reason('Machine-readable zone disagrees with the printed data', [
    'document',
    'document_proof',
  ]),
  replayed: reason('Face proof is a photo of another picture', ['face'], ['document_proof']),
  altered: reason('Document proof appears to be altered', ['document', 'document_proof']),
  crowd: reason('Face proof shows more than one face', ['face'], ['face_on_document_matched']),
  numberless: reason('Document number could not be read from the document proof', ['document_number']),
  unsupported: reason('Document type is not supported', ['selected_type', 'document'], ['document_proof']),
  underage: reason('Applicant is below the minimum age', ['dob']),
  covered: reason('Face proof shows a covered face', ['face'], ['face_on_document_matched']),
} satisfies Record<string, Reason>;

export type ReasonWord = keyof typeof REASONS;
export const REASON_WORDS = Object.keys(REASONS) as ReasonWord[];
