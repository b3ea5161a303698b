import { describe, expect, test } from '@jest/globals';
import type { ReviewDecision, ReviewStage } from '@desk/contract';
import { sealedAmong, stageAfter } from './review-rules.ts';

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

describe('sealedAmong', () => {
  const row = (stage: ReviewStage, decision: ReviewDecision | 'withdrawn' = 'approved') => ({
    stage,
    decision,
  });
  const first = row('awaiting_second');
  const withdrawn = row('open', 'withdrawn');

  test('nothing, where one decision was enough', () =>
    expect(sealedAmong([row('decided'), withdrawn, row('decided')])).toEqual([]));

  test('the first decision, until a second agrees or does not', () => {
    expect(sealedAmong([row('decided'), first])).toEqual([first]);
    expect(sealedAmong([first, row('decided')])).toEqual([]);
    expect(sealedAmong([first, row('disagreed', 'rejected')])).toEqual([]);
  });

  test('a first decision that was withdrawn, and why it was, too', () => {
    expect(sealedAmong([first, withdrawn])).toEqual([first, withdrawn]);
    expect(sealedAmong([first, withdrawn, first])).toEqual([first, withdrawn, first]);
    expect(sealedAmong([first, withdrawn, first, row('decided')])).toEqual([]);
  });

  test('not opened by withdrawing, where an earlier decision goes on counting', () => {
    const left = row('decided', 'withdrawn');
    expect(sealedAmong([row('decided'), first, left])).toEqual([first, left]);
  });

  test('not why a decision was withdrawn that everybody saw', () =>
    expect(sealedAmong([row('decided'), withdrawn, first])).toEqual([first]));
});
