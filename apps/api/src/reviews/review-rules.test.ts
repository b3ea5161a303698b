import { describe, expect, test } from '@jest/globals';
import type { FourEyes, ReviewDecision, Verdict } from '@desk/contract';
import { needsSecond, stageAfter } from './review-rules.ts';

const by = (personId: string, decision: ReviewDecision = 'approved') => ({ personId, decision });

describe('stageAfter', () => {
  test('one decision settles a case that needs no second', () =>
    expect(stageAfter([], by('a'), false)).toBe('decided'));

  test('the first of two awaits the second', () =>
    expect(stageAfter([], by('a'), true)).toBe('awaiting_second'));

  test('the second is another person', () =>
    expect(stageAfter([by('a')], by('a', 'rejected'), true)).toBe('second_person_needed'));

  test.each([true, false])('two that agree settle it, whatever the rule is by then', (needed) =>
    expect(stageAfter([by('a')], by('b'), needed)).toBe('decided'),
  );

  test('two that differ disagree', () =>
    expect(stageAfter([by('a')], by('b', 'resubmission_requested'), true)).toBe('disagreed'));

  test.each(['a', 'b'])('who of them both (%s) decides again settles nothing', (person) =>
    expect(stageAfter([by('a'), by('b', 'rejected')], by(person), true)).toBe('third_person_needed'),
  );

  test('a third person settles it, by whatever decision', () =>
    expect(stageAfter([by('a'), by('b', 'rejected')], by('c', 'resubmission_requested'), true)).toBe(
      'decided',
    ));
});

describe('needsSecond', () => {
  const plain = { findings: [], verificationStatus: 'accepted' as Verdict };
  const critical = { ...plain, findings: ['stalled' as const, 'mrz_check_digit' as const] };
  const declined = { ...plain, verificationStatus: 'declined' as Verdict };
  const warned = { ...plain, findings: ['stalled' as const] };

  test.each<[FourEyes, ReviewDecision, typeof warned, boolean]>([
    ['off', 'rejected', critical as typeof warned, false],
    ['rejections', 'rejected', plain, true],
    ['rejections', 'approved', critical as typeof warned, false],
    ['high_risk', 'approved', critical as typeof warned, true],
    ['high_risk', 'approved', warned, false],
    ['high_risk', 'approved', declined, true],
    ['high_risk', 'rejected', declined, false],
    ['high_risk', 'rejected', plain, true],
    ['high_risk', 'resubmission_requested', declined, false],
    ['all', 'resubmission_requested', plain, true],
  ])('%s, %s: %j → %s', (rule, decision, judged, needed) =>
    expect(needsSecond(rule, decision, judged)).toBe(needed),
  );
});
