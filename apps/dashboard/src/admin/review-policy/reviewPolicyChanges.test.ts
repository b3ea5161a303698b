/** @jest-environment node */
import { expect, test } from '@jest/globals';
import type { ReviewPolicy } from '@desk/contract';
import { reviewPolicyChanges } from './reviewPolicyChanges.ts';

const before: ReviewPolicy = {
  fourEyes: 'off',
  reasons: { approved: ['Fine'], rejected: ['Forged', 'Expired', 'Other'], resubmission_requested: [] },
};
const withRejected = (rejected: string[]): ReviewPolicy => ({
  ...before,
  reasons: { ...before.reasons, rejected },
});

test('tells every difference in the order of the form', () =>
  expect(
    reviewPolicyChanges(before, {
      fourEyes: 'all',
      reasons: {
        approved: [],
        rejected: ['Other', 'Forged', 'Expired'],
        resubmission_requested: ['Blurred'],
      },
    }),
  ).toEqual([
    { what: 'fourEyes', from: 'off', to: 'all' },
    { what: 'removed', decision: 'approved', reason: 'Fine' },
    { what: 'order', decision: 'rejected' },
    { what: 'added', decision: 'resubmission_requested', reason: 'Blurred' },
  ]));

test('neither an added nor a removed reason is another order of the rest', () => {
  expect(reviewPolicyChanges(before, withRejected(['New', 'Forged', 'Expired', 'Other']))).toEqual([
    { what: 'added', decision: 'rejected', reason: 'New' },
  ]);
  expect(reviewPolicyChanges(before, withRejected(['Forged', 'Other']))).toEqual([
    { what: 'removed', decision: 'rejected', reason: 'Expired' },
  ]);
});

test('the same rules are no change', () => expect(reviewPolicyChanges(before, before)).toEqual([]));
