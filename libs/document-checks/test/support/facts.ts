import { documentFindings } from '../../src/findings.ts';
import type { DocumentFacts } from '../../src/facts.ts';

/** A case of which nothing was read, submitted in India on 1 June 2025; with what a test gives. */
export function factsWith({
  document,
  ...facts
}: Partial<Omit<DocumentFacts, 'document'>> & {
  document?: Partial<DocumentFacts['document']>;
} = {}): DocumentFacts {
  return {
    country: 'IN',
    requestedAt: '2025-06-01T12:00:00.000Z',
    faceMatchConfidence: null,
    checks: [],
    proof: {},
    additionalProof: {},
    geolocation: {},
    ...facts,
    document: {
      fullName: null,
      firstName: null,
      middleName: null,
      lastName: null,
      dateOfBirth: null,
      issueDate: null,
      expiryDate: null,
      documentNumber: null,
      selectedTypes: [],
      ...document,
    },
  };
}

/** What a case's findings are, sorted. */
export const codesOf = (facts: DocumentFacts): string[] =>
  documentFindings(facts)
    .map(({ code }) => code)
    .sort();

/** The fields of one finding; none when it is not there. */
export const fieldsOf = (facts: DocumentFacts, code: string): string[] =>
  documentFindings(facts).find((finding) => finding.code === code)?.fields ?? [];
