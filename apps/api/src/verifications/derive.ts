import { createHash } from 'node:crypto';
import { verdict, type CheckResult, type FindingCode } from '@desk/contract';
import { countryCodeOf, displayName, documentFindings, documentKey, personKey } from '@desk/document-checks';
import type { ReadBody } from '@desk/provider-protocol';
import { INDEXED_TEXT_MAX, shortText } from '../database/storable-text.ts';
import { documentFacts, type Declared } from '../findings/document-facts.ts';
import { checksOf } from './checks-of.ts';
import type { Verification } from './verification.entity.ts';

/** Raised with every change of what follows from a body: cases that were derived with less are derived again. */
export const DERIVATION_VERSION = 1;

/** The columns of a case that are read from a body, and from nothing else but what was declared. */
export type Derived = Pick<
  Verification,
  | 'verificationStatus'
  | 'declinedReason'
  | 'declinedReasons'
  | 'fullName'
  | 'fullNameNative'
  | 'documentType'
  | 'documentNumber'
  | 'documentCountry'
  | 'dateOfBirth'
  | 'issueDate'
  | 'expiryDate'
  | 'faceMatchConfidence'
  | 'passedChecks'
  | 'failedChecks'
  | 'unperformedChecks'
  | 'documentKey'
  | 'personKey'
  | 'derivedWith'
>;

/**
 * Reads the columns out of a body. Pure and total, so that they can be rebuilt from the stored bodies at any time. A
 * verdict counts only in an answer that says it is completed, and does not say in the same breath that it is no success.
 */
export function derive(body: ReadBody, declared: Pick<Declared, 'country'>): Derived {
  const { result } = body;
  const { document } = result.verification_data;
  const concluded = body.status === 'completed' && body.success !== false;
  const proof = result.additional_data.document.proof;
  const checks = checksOf(body);
  const named = (wanted: CheckResult) =>
    checks.filter(({ result }) => result === wanted).map(({ name }) => shortText(name, INDEXED_TEXT_MAX));
  const fullName = text(
    displayName({
      full: document.name.full_name,
      first: document.name.first_name,
      middle: document.name.middle_name,
      last: document.name.last_name,
    }),
  );
  const documentCountry = countryCodeOf(text(proof['document_country_code']) ?? text(proof['country_code']));
  return {
    verificationStatus: concluded ? (verdict.safeParse(result.verification_status).data ?? null) : null,
    declinedReason: text(result.declined_reason),
    declinedReasons: [
      ...new Set(result.declined_reasons_list.map((reason) => shortText(reason, INDEXED_TEXT_MAX))),
    ],
    fullName,
    fullNameNative: text(proof['full_name_native']),
    documentType: text(document.selected_type[0]),
    documentNumber: text(document.document_number),
    documentCountry,
    dateOfBirth: text(document.dob),
    issueDate: text(document.issue_date),
    expiryDate: text(document.expiry_date),
    faceMatchConfidence: document.face_match_confidence,
    passedChecks: named('passed'),
    failedChecks: named('failed'),
    unperformedChecks: named('not_performed'),
    documentKey: hashed(documentKey(document.document_number, documentCountry ?? declared.country)),
    personKey: hashed(personKey(fullName, document.dob)),
    derivedWith: DERIVATION_VERSION,
  };
}

/** What a body's document makes the desk notice. Pure and total, too. */
export const noticedIn = (body: ReadBody, declared: Declared): FindingCode[] =>
  documentFindings(documentFacts(body, declared)).map(({ code }) => code);

/** A key is compared and nothing else; its hash fits an index, however long a name is. */
const hashed = (key: string | null): string | null =>
  key === null ? null : createHash('sha256').update(key).digest('hex');

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? shortText(value.trim()) : null;
