import { REASON_WORDS, type ReasonWord } from '../documents/reasons.ts';
import type { DocumentKind, Oddity, PublishedExample, Scenario, Twist } from './scenario.ts';

type Change = Partial<Scenario>;

const table = <Word extends string>(words: readonly Word[], change: (word: Word) => Change) =>
  Object.fromEntries(words.map((word) => [word, change(word)]));

const published: Record<string, PublishedExample> = {
  'example-id-card': 'completed-accepted-id-card',
  'example-driving-license': 'completed-declined-driving-license',
  'example-passport': 'completed-declined-passport',
  'example-in-progress': 'in-progress',
  'example-failed': 'failed',
  'example-validation-error': 'validation-error',
};

const documents: Record<string, DocumentKind> = {
  passport: 'passport',
  'id-card': 'id_card',
  'driving-license': 'driving_license',
  'residence-permit': 'residence_permit',
};

const refusedFields = {
  refused: 'email',
  'refused-country': 'country',
  'refused-selfie': 'selfie_image',
  'refused-front': 'document.front_image',
  'refused-back': 'document.back_image',
};

const oddities: Oddity[] = [
  'half-read',
  'unread',
  'disagreeing-name',
  'leading-space',
  'misplaced-date',
  'noisy-mrz',
  'face-failed-anyway',
  'hostile',
  'null-character',
  'lone-surrogate',
  'long-name',
];

const twists: Twist[] = [
  'unknown-status',
  'unknown-verdict',
  'unknown-check',
  'unknown-keys',
  'text-numbers',
  'no-result',
  'foreign-reference',
  'foreign-email',
  'no-reference',
  'forgotten',
  'duplicate-keys',
  'not-json',
  'empty-body',
  'huge',
];

const entries = <Value>(words: Record<string, Value>, change: (value: Value) => Change) =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [word, change(value)]));

/** What each word in an e-mail's local part asks for. The README says the same for people. */
export const WORDS: Record<string, Change> = {
  accepted: { job: 'completed', verdict: 'accepted' },
  declined: { job: 'completed', verdict: 'declined' },
  failed: { job: 'failed' },
  never: { job: 'never' },
  instant: { pace: 'instant' },
  slow: { pace: 'slow' },
  inprogress: { spelling: 'inprogress', pace: 'usual' },
  flip: { job: 'completed', recheck: 'flip' },
  drift: { job: 'completed', recheck: 'drift' },
  ...entries(refusedFields, (refusedField) => ({ job: 'refused', refusedField })),
  ...table(REASON_WORDS, (word: ReasonWord) => ({ job: 'completed', verdict: 'declined', reasons: [word] })),
  ...entries(documents, (document) => ({ document })),
  ...table(oddities, (oddity) => ({ job: 'completed', oddities: [oddity] })),
  ...table(twists, (twist) => ({ job: 'completed', twist })),
  ...entries(published, (example) => ({ published: example })),
};
