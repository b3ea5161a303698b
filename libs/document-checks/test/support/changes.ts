import type { DocumentFacts, DocumentFindingCode } from '../../src/facts.ts';
import type { Country } from './countries.ts';
import type { Kind } from './good-document.ts';

/** One change that makes a good document one with exactly one thing to notice. */
export type Mutation = [
  what: string,
  code: DocumentFindingCode,
  kind: Kind,
  change: Change,
  countries?: Country[],
];

export type Change = (facts: DocumentFacts) => DocumentFacts;

export const document =
  (change: (read: DocumentFacts['document']) => Partial<DocumentFacts['document']>): Change =>
  (facts) => ({ ...facts, document: { ...facts.document, ...change(facts.document) } });

export const front =
  (change: (read: Record<string, unknown>) => Record<string, unknown>): Change =>
  (facts) => ({ ...facts, proof: { ...facts.proof, ...change(facts.proof) } });

export const back =
  (change: (read: Record<string, unknown>) => Record<string, unknown>): Change =>
  (facts) => ({ ...facts, additionalProof: { ...facts.additionalProof, ...change(facts.additionalProof) } });

/** The zone of a passport, in lines, changed. */
export const zone = (change: (lines: string[]) => string | string[]): Change =>
  front(({ mrz }) => ({
    mrz: change(
      String(Array.isArray(mrz) ? mrz.join('') : mrz)
        .replace(/\s/g, '')
        .match(/.{44}/g) ?? [],
    ),
  }));

export const otherDigit = (sign: string) => String((Number(sign) + 5) % 10);
export const without = (...keys: string[]): Change =>
  front(() => Object.fromEntries(keys.map((key) => [key, undefined])));
export const all =
  (...changes: Change[]): Change =>
  (facts) =>
    changes.reduce((changed, change) => change(changed), facts);

export function otherLast(number: unknown): string {
  const text = String(number);
  return text.slice(0, -1) + otherDigit(text.slice(-1));
}
