import { expect, test } from '@jest/globals';
import type { VerificationFilter } from '@desk/contract';
import { filterInWords } from './filter-words.ts';

const assigneeId = '5ad3b6f0-0000-4000-8000-000000000001';

test.each<[VerificationFilter, string]>([
  [{}, 'all verifications'],
  [{ status: ['completed', 'failed'] }, 'status is completed or failed'],
  [{ verificationStatus: ['declined'] }, 'verdict is declined'],
  [{ country: ['IN', 'QA'] }, 'country is IN or QA'],
  [{ country: [] }, 'country is nothing'],
  [{ declinedReason: ['Forged', 'Expired; old'] }, 'declined for “Forged” or “Expired; old”'],
  [{ documentType: ['passport'] }, 'document type is “passport”'],
  [{ failedCheck: ['face'] }, 'failed the check “face”'],
  [{ unperformedCheck: ['dob'] }, 'the check “dob” was not performed'],
  [{ finding: ['stalled'] }, 'has the finding “stalled”'],
  [{ reviewDecision: ['approved', 'none'] }, 'review decision is approved or none'],
  [{ reviewStage: ['awaiting_second', 'disagreed'] }, 'review stage is awaiting_second or disagreed'],
  [{ needsReview: true }, 'needs a review'],
  [{ needsReview: false }, 'needs no review'],
  [{ outdated: true }, 'the provider’s newest word is later than the decision'],
  [{ outdated: false }, 'the provider’s newest word is not later than a decision'],
  [{ purged: true }, 'is purged'],
  [{ purged: false }, 'is not purged'],
  [{ unperformed: true }, 'some check was not performed'],
  [{ unperformed: false }, 'every check was performed'],
  [
    { completedFrom: '2026-01-01T00:00:00.000Z', completedTo: '2026-04-01T00:00:00.000Z' },
    'completed at 2026-01-01T00:00:00.000Z or later; completed before 2026-04-01T00:00:00.000Z',
  ],
  [{ assigneeId: [assigneeId, 'none'] }, `assigned to ${assigneeId} or nobody`],
  [
    { requestedFrom: '2026-01-01T00:00:00.000Z', requestedTo: '2026-04-01T00:00:00.000Z' },
    'requested at 2026-01-01T00:00:00.000Z or later; requested before 2026-04-01T00:00:00.000Z',
  ],
  [{ faceMatchMin: 0, faceMatchMax: 49.5 }, 'face match of 0 or more; face match of 49.5 or less'],
  [{ q: 'doe' }, '“doe” is part of the e-mail, the name, the document number or the reference'],
])('%j', (filter, words) => expect(filterInWords(filter, false)).toBe(words));

test('says that a masked role finds an e-mail or a number by the whole of it alone', () =>
  expect(filterInWords({ q: 'doe' }, true)).toBe(
    '“doe” is the e-mail or the document number, or part of the name or the reference',
  ));
