import type { ExtractedDocument } from '@desk/contract';
import type { ValueKind } from './values/differ.ts';

/** A line of the table that every document may have, by the free key under which its sides give it. */
export interface Field {
  key: string;
  kind: ValueKind;
  /** Under which name it is among what was extracted. */
  extracted?: keyof ExtractedDocument | 'documentCountry';
  /** It names the document's country: held against the declared one, which is shown beside the first such field. */
  declared?: 'shown' | 'compared';
  /** Each character counts and stands in its place: in one width, and over all columns. */
  code?: true;
}

/** What decides a case first, then what tells more of the person, then what tells of the document. */
export const FIELDS: readonly Field[] = [
  { key: 'full_name', kind: 'name', extracted: 'fullName' },
  { key: 'first_name', kind: 'name', extracted: 'firstName' },
  { key: 'middle_name', kind: 'name', extracted: 'middleName' },
  { key: 'last_name', kind: 'name', extracted: 'lastName' },
  { key: 'dob', kind: 'date', extracted: 'dateOfBirth' },
  { key: 'document_number', kind: 'number', extracted: 'documentNumber' },
  { key: 'issue_date', kind: 'date', extracted: 'issueDate' },
  { key: 'expiry_date', kind: 'date', extracted: 'expiryDate' },
  { key: 'document_type', kind: 'apart', extracted: 'selectedTypes' },
  { key: 'document_official_name', kind: 'apart' },
  { key: 'document_country', kind: 'country', extracted: 'documentCountry', declared: 'shown' },
  { key: 'document_country_code', kind: 'country', declared: 'compared' },
  { key: 'country', kind: 'country', declared: 'compared' },
  { key: 'country_code', kind: 'country', declared: 'compared' },
  { key: 'mrz', kind: 'apart', code: true },
  { key: 'gender', kind: 'gender' },
  { key: 'nationality', kind: 'country' },
  { key: 'age', kind: 'number' },
  { key: 'place_of_birth', kind: 'text' },
  { key: 'occupation', kind: 'text' },
  { key: 'address', kind: 'text' },
  { key: 'authority', kind: 'text' },
  { key: 'supported_types', kind: 'apart', extracted: 'supportedTypes' },
  { key: 'face', kind: 'apart' },
  { key: 'signature', kind: 'apart' },
];
