/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import type { ReviewRecord, ReviewStage } from '@desk/contract';
import { specimenCase } from '../../../../test/specimenCase.ts';
import { specimenReview } from '../../../../test/specimenReview.ts';
import { isOutdated, mayDecideNow, mayWithdraw, standingOf, unsettledOf } from './standing.ts';

const [me, other, another] = ['me', 'other', 'another'];
const by = (reviewedById: string, stage: ReviewStage, over: Partial<ReviewRecord> = {}) =>
  specimenReview({ reviewedById, stage, ...over });
const caseOf = (reviewStage: ReviewStage, reviews: ReviewRecord[]) => specimenCase({ reviewStage, reviews });

const settled = by(me, 'decided');
const withdrawn = by(me, 'open', { decision: 'withdrawn' });

test.each([
  ['open', caseOf('open', []), true, false],
  ['open', caseOf('open', [settled, withdrawn]), true, false],
  ['decided', caseOf('decided', [by(other, 'decided')]), true, true],
  ['first', caseOf('awaiting_second', [by(me, 'awaiting_second')]), false, true],
  ['second', caseOf('awaiting_second', [by(other, 'awaiting_second')]), true, false],
  // That they settled it the time before does not count.
  ['second', caseOf('awaiting_second', [settled, by(other, 'awaiting_second')]), true, false],
  ['tookPart', caseOf('disagreed', [by(me, 'awaiting_second'), by(other, 'disagreed')]), false, true],
  ['third', caseOf('disagreed', [by(another, 'awaiting_second'), by(other, 'disagreed')]), true, true],
] as const)('%s: %# whether they may decide and withdraw', (standing, verification, decide, withdraw) => {
  expect(standingOf(verification, me)).toBe(standing);
  expect(mayDecideNow(verification, me)).toBe(decide);
  expect(mayWithdraw(verification, me)).toBe(withdraw);
});

test('who decided before the provider changed its answer may decide again', () => {
  const finding = { severity: 'critical' as const, message: '', action: '', fields: [], caseIds: [] };
  const verification = {
    ...caseOf('awaiting_second', [by(me, 'awaiting_second')]),
    findings: [{ ...finding, code: 'answer_changed' as const }],
  };
  expect(mayDecideNow(verification, me)).toBe(true);
});

describe('unsettledOf', () => {
  const [first, second] = [by(me, 'awaiting_second'), by(other, 'disagreed')];
  test('leaves out what was settled or withdrawn before', () => {
    expect(unsettledOf([settled, first, second])).toEqual([first, second]);
    expect(unsettledOf([first, withdrawn])).toEqual([]);
    expect(unsettledOf([first, by(other, 'decided')])).toEqual([]);
  });
});

test('a decision is outdated where a decided case needs a review again', () => {
  expect(isOutdated({ reviewStage: 'decided', needsReview: true })).toBe(true);
  expect(isOutdated({ reviewStage: 'decided', needsReview: false })).toBe(false);
  expect(isOutdated({ reviewStage: 'disagreed', needsReview: true })).toBe(false);
});
