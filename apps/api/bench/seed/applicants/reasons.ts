/** Why a verification is declined: the text, the checks that it fails, and those that are not performed once it is found. */
export interface Reason {
  text: string;
  fails: readonly string[];
  skips: readonly string[];
}

/** The published reason first, the most frequent; the others in its style. Checks by the provider's keys: failed, then skipped. */
const WRITTEN = `
Face proof has a solid color in the background|face|document document_proof
Face on the document does not match the face proof|face_on_document_matched|
Document proof is blurry|document_visibility|document_proof issue_date
Document proof is expired|document_must_not_be_expired expiry_date|
Glare covers a part of the document proof|document_visibility|document_number
Document proof is not of the selected type|selected_type|
Document proof is not fully visible|document_visibility document|expiry_date issue_date
Document proof is a photo of a screen|document_proof document|
Document proof is a photocopy|document_proof|
Face proof does not show a face clearly|face|face_on_document_matched
Name could not be read from the document proof|name|
Document proof is not from the selected country|document_country|
Front and back show the same side of the document|document|document_proof
Date of birth could not be read from the document proof|dob|
Machine-readable zone disagrees with the printed data|document document_proof|
Face proof is a photo of another picture|face|document_proof
Document proof appears to be altered|document document_proof|
Face proof shows more than one face|face|face_on_document_matched
Document number could not be read from the document proof|document_number|
Document type is not supported|selected_type document|document_proof
Applicant is below the minimum age|dob|
Face proof shows a covered face|face|face_on_document_matched
Back of the document proof is missing|document|document_proof
Document proof is in black and white|document_proof|
Document proof is upside down|document_visibility|
Document proof is too dark|document_visibility|issue_date
Document proof is too bright|document_visibility|issue_date
Document proof is too small|document_visibility|document_proof
Face proof is too dark|face|
Face proof is blurry|face|face_on_document_matched
Face proof has closed eyes|face|
Face proof shows dark glasses|face|face_on_document_matched
Face proof is in black and white|face|
Face proof was edited|face|document_proof
Face proof is a frame of a video|face|
Face proof shows a screen|face|document_proof
Face on the document is not visible|face_on_document_matched|
Face on the document is covered|face_on_document_matched|
Hologram of the document proof is missing|document_proof|
Signature of the document proof is missing|document|
Document proof has a hole or a cut corner|document|document_proof
Document proof is damaged|document|
Document proof is laminated|document_visibility|document_proof
Document proof is a specimen|document document_proof|
Document proof is a digital copy|document_proof|
Document proof is handwritten|document document_proof|
Document proof is a temporary one|document|
Document proof has no photo|face_on_document_matched document|
Document proof shows no expiry date|expiry_date|document_must_not_be_expired
Document proof shows no issue date|issue_date|
Issue date of the document proof is in the future|issue_date|
Expiry date could not be read from the document proof|expiry_date|document_must_not_be_expired
Name on the document proof is incomplete|name|
Name differs between the sides of the document|name document|
Document number has a wrong format|document_number|
Document number differs between the sides of the document|document_number document|
Front and back belong to different documents|document|document_proof
Document proof belongs to another person|face_on_document_matched name|
Document proof was reported as lost|document_proof|
Barcode of the document proof could not be read|document|`;

export const REASONS: readonly Reason[] = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [text = '', fails = '', skips = ''] = line.split('|');
    return { text, fails: words(fails), skips: words(skips) };
  });

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
