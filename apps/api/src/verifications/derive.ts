import { verdict, type CheckResult } from '@desk/contract';
import { countryCodeOf, displayName } from '@desk/document-checks';
import type { ReadBody } from '@desk/provider-protocol';
import { INDEXED_TEXT_MAX, shortText } from '../database/storable-text.ts';
import type { Verification } from './verification.entity.ts';

/** The columns of a case that are read from a body, and from nothing else. */
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
>;

/**
 * Reads the columns out of a body. Pure and total, so that they can be rebuilt from the stored bodies at any time. A
 * verdict counts only in an answer that says it is completed.
 */
export function derive(body: ReadBody): Derived {
  const { result } = body;
  const { document } = result.verification_data;
  const proof = result.additional_data.document.proof;
  const checks = checksOf(body);
  const named = (wanted: CheckResult) =>
    checks.filter(({ result }) => result === wanted).map(({ name }) => shortText(name, INDEXED_TEXT_MAX));
  return {
    verificationStatus:
      body.status === 'completed' ? (verdict.safeParse(result.verification_status).data ?? null) : null,
    declinedReason: text(result.declined_reason),
    declinedReasons: [
      ...new Set(result.declined_reasons_list.map((reason) => shortText(reason, INDEXED_TEXT_MAX))),
    ],
    fullName: text(
      displayName({
        full: document.name.full_name,
        first: document.name.first_name,
        middle: document.name.middle_name,
        last: document.name.last_name,
      }),
    ),
    fullNameNative: text(proof['full_name_native']),
    documentType: text(document.selected_type[0]),
    documentNumber: text(document.document_number),
    documentCountry: countryCodeOf(text(proof['document_country_code']) ?? text(proof['country_code'])),
    dateOfBirth: text(document.dob),
    issueDate: text(document.issue_date),
    expiryDate: text(document.expiry_date),
    faceMatchConfidence: document.face_match_confidence,
    passedChecks: named('passed'),
    failedChecks: named('failed'),
    unperformedChecks: named('not_performed'),
  };
}

/**
 * Every check of a body by the provider's key: `face`, then those under `document` as they came. `1` passed, `0` failed;
 * `null` was not performed, and neither is anything else taken for a result.
 */
export function checksOf(body: ReadBody): { name: string; result: CheckResult }[] {
  const { face, document } = body.result.verification_result;
  const written = Object.entries(face === undefined ? document : { face, ...document });
  return written.map(([name, value]) => ({ name, result: checkResult(value) }));
}

function checkResult(value: unknown): CheckResult {
  if (value === 1) return 'passed';
  return value === 0 ? 'failed' : 'not_performed';
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? shortText(value.trim()) : null;
