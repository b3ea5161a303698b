import type { VerificationFilter } from '@desk/contract';

/** `q` is not here: what it means depends on who searches. */
type Values = Required<Omit<VerificationFilter, 'q'>>;
type Words = { [K in keyof Values]: (value: Values[K]) => string };

/** A filter in plain English, field by field. @param masked whether whoever exports sees e-mails and numbers covered */
export function filterInWords(filter: VerificationFilter, masked: boolean): string {
  const words = (Object.keys(WORDS) as (keyof Words)[]).flatMap((field) => wordsOf(field, filter));
  if (filter.q !== undefined)
    words.push(
      masked
        ? `${quoted(filter.q)} is the e-mail or the document number, or part of the name or the reference`
        : `${quoted(filter.q)} is part of the e-mail, the name, the document number or the reference`,
    );
  return words.length === 0 ? 'all verifications' : words.join('; ');
}

const WORDS: Words = {
  status: (values) => `status is ${anyOf(values)}`,
  verificationStatus: (values) => `verdict is ${anyOf(values)}`,
  country: (values) => `country is ${anyOf(values)}`,
  declinedReason: (values) => `declined for ${anyOf(values.map(quoted))}`,
  documentType: (values) => `document type is ${anyOf(values.map(quoted))}`,
  failedCheck: (values) => `failed the check ${anyOf(values.map(quoted))}`,
  unperformedCheck: (values) => `the check ${anyOf(values.map(quoted))} was not performed`,
  unperformed: (value) => (value ? 'some check was not performed' : 'every check was performed'),
  finding: (values) => `has the finding ${anyOf(values.map(quoted))}`,
  reviewDecision: (values) => `review decision is ${anyOf(values)}`,
  outdated: (value) =>
    value
      ? 'the provider’s newest word is later than the decision'
      : 'the provider’s newest word is not later than a decision',
  reviewStage: (values) => `review stage is ${anyOf(values)}`,
  needsReview: (value) => (value ? 'needs a review' : 'needs no review'),
  purged: (value) => (value ? 'is purged' : 'is not purged'),
  assigneeId: (values) => `assigned to ${anyOf(values.map((id) => (id === 'none' ? 'nobody' : id)))}`,
  requestedFrom: (time) => `requested at ${time} or later`,
  requestedTo: (time) => `requested before ${time}`,
  completedFrom: (time) => `completed at ${time} or later`,
  completedTo: (time) => `completed before ${time}`,
  faceMatchMin: (percent) => `face match of ${percent} or more`,
  faceMatchMax: (percent) => `face match of ${percent} or less`,
};

function wordsOf<K extends keyof Values>(field: K, filter: Partial<Values>): string[] {
  const value: Values[K] | undefined = filter[field];
  return value === undefined ? [] : [WORDS[field](value)];
}

/** An empty list asks for any of nothing, and finds nothing. */
const anyOf = (values: readonly string[]): string => (values.length === 0 ? 'nothing' : values.join(' or '));

const quoted = (text: string): string => `“${text}”`;
