import { describe, expect, test } from '@jest/globals';
import { choicesOf, inPlaces, matching, shortened, toggled } from './choices.ts';

const counts = [
  { value: 'IN', count: 9 },
  { value: 'QA', count: 4 },
  { value: 'CI', count: 1 },
];
const names: Record<string, string> = { IN: 'India', QA: 'Qatar', CI: 'Côte d’Ivoire', DE: 'Germany' };

describe('choicesOf', () => {
  test('keeps a chosen value that no case has any more', () => {
    expect(choicesOf(counts, ['DE', 'QA'])).toEqual([
      { value: 'IN', count: 9, chosen: false },
      { value: 'QA', count: 4, chosen: true },
      { value: 'CI', count: 1, chosen: false },
      { value: 'DE', count: 0, chosen: true },
    ]);
  });

  test('puts values with an order of their own in it', () => {
    const values = choicesOf(counts, [], ['CI', 'IN', 'QA']).map(({ value }) => value);
    expect(values).toEqual(['CI', 'IN', 'QA']);
  });
});

test('matching finds a label whatever its case and accents', () => {
  const found = matching(choicesOf(counts, []), ' COTE ', (value) => names[value] ?? value);
  expect(found.map(({ value }) => value)).toEqual(['CI']);
});

test('shortened hides no chosen value', () => {
  expect(shortened(choicesOf(counts, ['CI']), 1).map(({ value }) => value)).toEqual(['IN', 'CI']);
});

test('toggled adds, takes away, and leaves no empty list behind', () => {
  expect(toggled(['IN'], 'QA')).toEqual(['IN', 'QA']);
  expect(toggled(['IN', 'QA'], 'IN')).toEqual(['QA']);
  expect(toggled(['IN'], 'IN')).toBeUndefined();
});

test('choices keep their places, those without cases too, and new ones come last', () => {
  const india = { value: 'IN', count: 9, chosen: true };
  const qatar = { value: 'QA', count: 4, chosen: false };
  const japan = { value: 'JP', count: 7, chosen: false };
  expect(inPlaces([india, japan, qatar], ['QA', 'DE', 'IN'])).toEqual([
    qatar,
    { value: 'DE', count: 0, chosen: false },
    india,
    japan,
  ]);
});

test('without an answer no count is claimed', () => {
  expect(choicesOf(undefined, ['IN'])).toEqual([{ value: 'IN', count: null, chosen: true }]);
  expect(inPlaces([], ['QA'], null)).toEqual([{ value: 'QA', count: null, chosen: false }]);
});
