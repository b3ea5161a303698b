import type { VerificationDetail } from '@desk/contract';
import { freeText } from '../extracted/freeKeys.ts';

/** What a fact is about, so that it can be named and shown in its own way. */
export type FactGroup =
  | 'status'
  | 'verdict'
  | 'reasons'
  | 'confidence'
  | 'document'
  | 'check'
  | 'front'
  | 'back'
  | 'error'
  | 'finding';

/** One field of a case; `values` is empty where the case has none. */
interface Fact {
  group: FactGroup;
  name: string;
  values: string[];
}

export interface Change extends Omit<Fact, 'values'> {
  before: string[];
  after: string[];
}

const listOf = (value: string | number | null = null) => (value === null ? [] : [String(value)]);

/** Everything of a case that an answer of the provider's can change, in the order that matters to a reader. */
const factsOf = (verification: VerificationDetail): Fact[] => [
  { group: 'status', name: 'status', values: [verification.status] },
  { group: 'verdict', name: 'verdict', values: listOf(verification.verificationStatus) },
  { group: 'reasons', name: 'reasons', values: verification.declinedReasons },
  ...verification.checks.map(({ name, result }): Fact => ({ group: 'check', name, values: [result] })),
  { group: 'confidence', name: 'confidence', values: listOf(verification.faceMatchConfidence) },
  ...Object.entries(verification.document ?? {}).map(([name, value]): Fact => {
    return { group: 'document', name, values: Array.isArray(value) ? value : listOf(value) };
  }),
  ...Object.entries(verification.proof).map(([name, value]): Fact => {
    return { group: 'front', name, values: listOf(freeText(value)) };
  }),
  ...Object.entries(verification.additionalProof).map(([name, value]): Fact => {
    return { group: 'back', name, values: listOf(freeText(value)) };
  }),
  { group: 'error', name: 'error', values: listOf(verification.providerError?.message) },
  { group: 'finding', name: 'finding', values: verification.findings.map(({ code }) => code) },
];

const keyOf = ({ group, name }: Fact) => `${group} ${name}`;
const same = (one: string[], other: string[]) => JSON.stringify(one) === JSON.stringify(other);

/** What differs between two states of one case, each with its value before and after. */
export const changesBetween = (before: VerificationDetail, after: VerificationDetail): Change[] => {
  const earlier = new Map(factsOf(before).map((fact) => [keyOf(fact), fact]));
  const later = new Map(factsOf(after).map((fact) => [keyOf(fact), fact]));
  return [...new Map([...earlier, ...later]).entries()]
    .map(([key, { group, name }]) => ({
      group,
      name,
      before: earlier.get(key)?.values ?? [],
      after: later.get(key)?.values ?? [],
    }))
    .filter((change) => !same(change.before, change.after));
};
