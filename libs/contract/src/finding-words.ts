import type { FindingCode } from './findings.ts';

/** What a finding says, and what a person should do about it. Never a value that was read. */
export type FindingWords = Record<'message' | 'action', string>;

/** In English: what the API says, and what the dashboard translates. */
export const FINDING_WORDS: Readonly<Record<FindingCode, FindingWords>> = {
  answer_changed: {
    message: 'The provider answered something else after this case was settled.',
    action: 'Compare the answers in the history, and decide again if a decision was made before.',
  },
  answer_late: {
    message:
      'The provider accepted an earlier sending of this case after a person had decided about it. That answer was kept and not applied.',
    action: 'Tell the provider that the applicant may have been submitted twice, by both references.',
  },
  answer_duplicate_keys: {
    message: 'The answer holds the same key twice, so that two readers may read two things.',
    action: 'Read the raw answer and tell the provider.',
  },
  answer_other_submission: {
    message: 'The answer names another e-mail or country than was submitted.',
    action: 'Find out whether this answer belongs to this applicant before you rely on it.',
  },
  answer_unexpected: {
    message: 'The provider sent a status, check, key or type that it does not publish.',
    action: 'Read the raw answer.',
  },
  reference_mismatch: {
    message:
      'The provider answered about another reference than asked. That answer was kept and not applied.',
    action: 'Re-check, and tell the provider when it happens again.',
  },
  reference_unknown: {
    message: 'The provider has not known this reference for over an hour. It is asked again every hour.',
    action: 'Ask the provider about the reference.',
  },
  stalled: {
    message: 'In progress at the provider for over 24 hours. It is asked again every hour.',
    action: 'Ask the provider about the reference.',
  },
  parked: {
    message: 'Asking about this case failed again and again. The desk has stopped asking by itself.',
    action: 'Read the newest answers in the history, then re-check.',
  },
  mrz_unreadable: {
    message: 'What was read as the machine readable zone has none of the layouts of ICAO 9303.',
    action: 'Read the zone on the image yourself.',
  },
  mrz_repaired: {
    message: 'The machine readable zone could be read only after removing spaces or wrong letters.',
    action: 'Compare what it says with the image.',
  },
  mrz_check_digit: {
    message: 'A check digit of the machine readable zone does not fit what it protects.',
    action: 'Compare the zone with the image: a wrong digit is a reading error or a forgery.',
  },
  mrz_mismatch: {
    message: 'The machine readable zone says something else than the printed fields.',
    action: 'Compare both on the image.',
  },
  document_expired: {
    message: 'The document had expired when the verification was requested.',
    action: 'Ask for a valid document.',
  },
  date_impossible: {
    message: 'A date is none, or cannot be: no such day, a birth in the future, an end before its beginning.',
    action: 'Read the date on the image yourself.',
  },
  date_incomplete: {
    message: 'Only a part of a date was read.',
    action: 'Read the whole date on the image if your rules need it.',
  },
  date_misplaced: {
    message: 'A date stands where something else belongs.',
    action: 'Read that field on the image yourself.',
  },
  name_parts_disagree: {
    message: 'The full name and its own parts do not say the same.',
    action: 'Read the name on the image yourself.',
  },
  sides_disagree: {
    message: 'Front and back of the document do not say the same.',
    action: 'Make sure that both images show the same document.',
  },
  document_kind_mismatch: {
    message: 'The document is called something else than the type that it was submitted as.',
    action: 'Decide whether this kind of document is enough.',
  },
  country_mismatch: {
    message: 'The declared country and the countries on the document differ.',
    action: 'Find out which country issued the document.',
  },
  network_country_differs: {
    message: 'The case was submitted from a network in another country than declared.',
    action: 'Common with travellers, and with systems that submit for others.',
  },
  aadhaar_invalid: {
    message: 'The Aadhaar number fails its own check digit.',
    action: 'Compare the number with the image.',
  },
  aadhaar_masked: {
    message: 'The Aadhaar number is masked and cannot be checked.',
    action: 'Nothing, unless your rules need the whole number.',
  },
  face_failed_high_confidence: {
    message: 'The face check failed beside a high confidence that the faces match.',
    action: 'Compare the faces yourself.',
  },
  face_passed_low_confidence: {
    message: 'The face check passed beside a low confidence that the faces match.',
    action: 'Compare the faces yourself.',
  },
  control_characters: {
    message: 'A field holds invisible control characters.',
    action: 'Do not copy the value into other systems as it is.',
  },
  direction_characters: {
    message:
      'A field holds characters that turn the direction of writing, so that it may not read as it looks.',
    action: 'Compare the value with the image, sign by sign.',
  },
  stray_spaces: {
    message: 'A field begins or ends with a space, or has several in a row.',
    action: 'Nothing: it is shown as it was read.',
  },
  document_number_reused: {
    message: 'The same document was submitted under another e-mail.',
    action: 'Compare the cases: one person with two accounts, or one document for two persons.',
  },
  face_image_reused: {
    message: 'The very same selfie was submitted under another e-mail.',
    action: 'Compare the cases.',
  },
  person_reused: {
    message: 'A person of the same name and birth date was submitted under another e-mail.',
    action: 'Compare the cases.',
  },
};
