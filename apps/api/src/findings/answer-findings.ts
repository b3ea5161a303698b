import type { FindingCode } from '@desk/contract';
import { countryOf } from '@desk/document-checks';
import type { ReadBody } from '@desk/provider-protocol';
import type { Answer } from '../provider/outcome.ts';
import type { Verification } from '../verifications/verification.entity.ts';

/** What was submitted, and an answer should be about. */
export type Submitted = Pick<Verification, 'email' | 'country'>;

/** What is odd about an answer itself, whatever became of it. */
export function answerFindings(
  { body, asPublished, duplicateKeys }: Pick<Answer, 'body' | 'asPublished' | 'duplicateKeys'>,
  submitted: Submitted,
): FindingCode[] {
  const findings: FindingCode[] = [];
  if (!asPublished) findings.push('answer_unexpected');
  if (duplicateKeys) findings.push('answer_duplicate_keys');
  if (isAboutAnother(body, submitted)) findings.push('answer_other_submission');
  return findings;
}

/** Whether a body names another e-mail (in any case) or country (code or English name); one that names none does not. */
function isAboutAnother({ result }: ReadBody, submitted: Submitted): boolean {
  const email = result.email?.trim().toLowerCase() ?? '';
  const country = result.country?.trim().toUpperCase() ?? '';
  return (
    (email !== '' && email !== submitted.email.trim().toLowerCase()) ||
    (country !== '' && (countryOf(country) ?? country) !== submitted.country)
  );
}
