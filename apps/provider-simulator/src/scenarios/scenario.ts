import type { ReasonWord } from '../documents/reasons.ts';

export type DocumentKind = 'passport' | 'id_card' | 'driving_license' | 'residence_permit';

/** The published bodies that can be asked for word by word; the file names of the protocol's examples. */
export type PublishedExample =
  | 'completed-accepted-id-card'
  | 'completed-declined-driving-license'
  | 'completed-declined-passport'
  | 'in-progress'
  | 'failed'
  | 'validation-error';

/** What machine reading does to a document, beyond what a declined reason explains. */
export type Oddity =
  | 'half-read'
  | 'unread'
  | 'disagreeing-name'
  | 'leading-space'
  | 'misplaced-date'
  | 'noisy-mrz'
  | 'face-failed-anyway'
  | 'hostile'
  | 'null-character'
  | 'lone-surrogate'
  | 'long-name';

/** How a settled answer differs from what is published. */
export type Twist =
  | 'unknown-status'
  | 'unknown-verdict'
  | 'unknown-check'
  | 'unknown-keys'
  | 'text-numbers'
  | 'no-result'
  | 'foreign-reference'
  | 'foreign-email'
  | 'no-reference'
  | 'forgotten'
  | 'duplicate-keys'
  | 'not-json'
  | 'empty-body'
  | 'huge';

/** What a submission gets. What is undefined is drawn from the seed. */
export interface Scenario {
  job?: 'completed' | 'failed' | 'never' | 'refused';
  verdict?: 'accepted' | 'declined';
  reasons: ReasonWord[];
  pace?: 'instant' | 'usual' | 'slow';
  spelling: 'in_progress' | 'inprogress';
  /** What a settled answer says when it is asked for again. */
  recheck: 'same' | 'flip' | 'drift';
  document?: DocumentKind;
  refusedField: string;
  published?: PublishedExample;
  oddities: Oddity[];
  twist?: Twist;
}
