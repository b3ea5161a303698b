import { FINDING_SEVERITIES, FINDING_WORDS, type Finding, type FindingCode } from '@desk/contract';
import { documentFindings } from '@desk/document-checks';
import type { ReadBody } from '@desk/provider-protocol';
import { documentFacts } from '../findings/document-facts.ts';
import type { OtherCases } from '../findings/other-cases.ts';
import type { Verification } from './verification.entity.ts';

/** What a finding is about where that is always the same; of document findings the rule says it case by case. */
const FIELDS: Partial<Record<FindingCode, string[]>> = {
  answer_other_submission: ['email', 'country'],
  reference_mismatch: ['referenceId'],
  reference_unknown: ['referenceId'],
  stalled: ['status'],
  document_number_reused: ['documentNumber'],
  face_image_reused: ['images.selfie'],
  person_reused: ['fullName', 'dateOfBirth'],
};

/** A case's findings as the API tells them. @param body the newest good one, which says what they are about */
export function findingsOf(v: Verification, body: ReadBody, otherCases: OtherCases): Finding[] {
  const noticed = new Map<FindingCode, string[]>(
    documentFindings(documentFacts(body, v)).map(({ code, fields }) => [code, fields]),
  );
  return v.findings.map((code) => ({
    code,
    severity: FINDING_SEVERITIES[code],
    ...FINDING_WORDS[code],
    fields: noticed.get(code) ?? FIELDS[code] ?? [],
    caseIds: otherCases[code] ?? [],
  }));
}
