import type { DocumentFacts } from './facts.ts';

/** A text that was read, and where it stands: a path into the facts, such as `proof.dob`. */
export interface Reading {
  field: string;
  text: string;
}

export type Side = 'proof' | 'additionalProof';
export const SIDES: readonly Side[] = ['proof', 'additionalProof'];

/** The keys under which sides give a field, in the spellings of the provider's published bodies and their near relatives. */
export const KEYS = {
  number: ['document_number'],
  birth: ['dob', 'date_of_birth', 'birth_date'],
  issue: ['issue_date', 'date_of_issue'],
  expiry: ['expiry_date', 'date_of_expiry', 'expiration_date'],
  fullName: ['full_name', 'name'],
  firstName: ['first_name', 'given_name', 'given_names'],
  middleName: ['middle_name'],
  lastName: ['last_name', 'surname', 'family_name'],
  gender: ['gender', 'sex'],
  nationality: ['nationality', 'nationality_code'],
} as const;

export type FieldKind = keyof typeof KEYS;

const DOCUMENT_FIELDS = {
  number: 'documentNumber',
  birth: 'dateOfBirth',
  issue: 'issueDate',
  expiry: 'expiryDate',
  fullName: 'fullName',
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
} as const satisfies Partial<Record<FieldKind, keyof DocumentFacts['document']>>;

export function onSide(facts: DocumentFacts, side: Side, keys: readonly string[]): Reading[] {
  return keys.flatMap((key) => reading(`${side}.${key}`, facts[side][key]));
}

export function onDocument(facts: DocumentFacts, kind: keyof typeof DOCUMENT_FIELDS): Reading[] {
  const name = DOCUMENT_FIELDS[kind];
  return reading(`document.${name}`, facts.document[name]);
}

/** Everywhere that a field was read: as extracted, on the front, on the back. */
export function readingsOf(facts: DocumentFacts, kind: FieldKind): Reading[] {
  const sides = SIDES.flatMap((side) => onSide(facts, side, KEYS[kind]));
  return kind in DOCUMENT_FIELDS
    ? [...onDocument(facts, kind as keyof typeof DOCUMENT_FIELDS), ...sides]
    : sides;
}

/** No field of a document is longer; of a text that is, no rule needs the rest. */
const MOST_SIGNS = 1_000;

function reading(field: string, value: unknown): Reading[] {
  const text = typeof value === 'string' ? value.slice(0, MOST_SIGNS) : '';
  return text.trim() === '' ? [] : [{ field, text }];
}
