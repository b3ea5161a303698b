import { expect, test } from '@jest/globals';
import { needsSecond, type Judged } from './four-eyes.ts';
import type { FourEyes } from './review.ts';
import type { ReviewDecision } from './vocabulary.ts';

const plain: Judged = { findings: [], verificationStatus: 'accepted' };
const critical: Judged = { ...plain, findings: ['stalled', 'mrz_check_digit'] };
const warned: Judged = { ...plain, findings: ['stalled'] };
const declined: Judged = { ...plain, verificationStatus: 'declined' };
const unanswered: Judged = { ...plain, verificationStatus: null };

test.each<[FourEyes, ReviewDecision, Judged, boolean]>([
  ['off', 'rejected', critical, false],
  ['rejections', 'rejected', plain, true],
  ['rejections', 'approved', critical, false],
  ['rejections', 'resubmission_requested', critical, false],
  ['high_risk', 'approved', critical, true],
  ['high_risk', 'approved', warned, false],
  ['high_risk', 'approved', declined, true],
  ['high_risk', 'rejected', declined, false],
  ['high_risk', 'rejected', plain, true],
  ['high_risk', 'rejected', unanswered, false],
  ['high_risk', 'resubmission_requested', declined, false],
  ['all', 'resubmission_requested', plain, true],
])('%s, %s: %j → a second person: %s', (rule, decision, judged, needed) =>
  expect(needsSecond(rule, decision, judged)).toBe(needed),
);
