import { LIST_COLUMNS } from '@desk/contract';
import { expect, test } from '@jest/globals';
import { choicesOf, moved, shownOf, toggled, withApplicant } from './columnChoice.ts';

const choices = choicesOf(['applicant', 'verdict', 'requested']);

test('every column can be chosen, those shown come first and in their order', () => {
  expect(choices.map(({ column }) => column).toSorted()).toEqual([...LIST_COLUMNS].toSorted());
  expect(choices.slice(0, 4)).toEqual([
    { column: 'applicant', shown: true },
    { column: 'verdict', shown: true },
    { column: 'requested', shown: true },
    { column: 'country', shown: false },
  ]);
});

test('a column moves by one place, and no further than the ends', () => {
  expect(shownOf(moved(choices, 2, -1))).toEqual(['applicant', 'requested', 'verdict']);
  expect(shownOf(moved(choices, 0, 1))).toEqual(['verdict', 'applicant', 'requested']);
  expect(moved(choices, 0, -1)).toBe(choices);
  expect(moved(choices, choices.length - 1, 1)).toBe(choices);
});

test('a column is shown where it stands, and the applicant is always shown', () => {
  expect(shownOf(toggled(choices, 3))).toEqual(['applicant', 'verdict', 'requested', 'country']);
  expect(shownOf(toggled(choices, 1))).toEqual(['applicant', 'requested']);
  expect(shownOf(toggled(choices, 0))).toEqual(['applicant', 'verdict', 'requested']);
  expect(withApplicant(['country'])).toEqual(['applicant', 'country']);
});
