import { readFileSync } from 'node:fs';
import type { CheckFact, DocumentFacts } from '../../src/facts.ts';
import { factsWith } from './facts.ts';

type Json = Record<string, unknown>;

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
const text = (value: unknown) => (typeof value === 'string' ? value : null);
const RESULTS = new Map<unknown, CheckFact['result']>([
  [1, 'passed'],
  [0, 'failed'],
]);

/** The facts of one of the provider's published bodies, by its file name. */
export function publishedFacts(name: string): DocumentFacts {
  const file = new URL(`../../../provider-protocol/examples/${name}.json`, import.meta.url);
  return factsOf(JSON.parse(readFileSync(file, 'utf8')));
}

/** The facts of any completed body. */
export function factsOf(body: unknown): DocumentFacts {
  const document = at(body, 'result', 'verification_data', 'document');
  const { face, document: checks } = (at(body, 'result', 'verification_result') ?? {}) as Json;
  const name_ = (part: string) => text(at(document, 'name', part));
  return factsWith({
    country: text(at(body, 'result', 'country')) ?? 'IN',
    requestedAt: text(at(body, 'requested_at')) ?? '',
    document: {
      fullName: name_('full_name'),
      firstName: name_('first_name'),
      middleName: name_('middle_name'),
      lastName: name_('last_name'),
      dateOfBirth: text(at(document, 'dob')),
      issueDate: text(at(document, 'issue_date')),
      expiryDate: text(at(document, 'expiry_date')),
      documentNumber: text(at(document, 'document_number')),
      selectedTypes: (at(document, 'selected_type') ?? []) as string[],
    },
    faceMatchConfidence: (at(document, 'face_match_confidence') ?? null) as number | null,
    checks: Object.entries({ face, ...(checks as Json | undefined) }).map(([check, result]) => ({
      name: check,
      result: RESULTS.get(result) ?? 'not_performed',
    })),
    proof: (at(body, 'result', 'additional_data', 'document', 'proof') ?? {}) as Json,
    additionalProof: (at(body, 'result', 'additional_data', 'document', 'additional_proof') ?? {}) as Json,
    geolocation: (at(body, 'result', 'info', 'geolocation') ?? {}) as Json,
  });
}
