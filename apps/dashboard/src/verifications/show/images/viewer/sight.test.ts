/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { besideOrSingle, single, withSide } from './sight.ts';

const ALL = ['front', 'back', 'selfie'] as const;
const beside = besideOrSingle(single('back'), ALL);

test('one at a time, a side takes the place of the other', () =>
  expect(withSide(single('front'), 'selfie', ALL)).toEqual(single('selfie')));

test('beside each other are all, and then the active one alone', () => {
  expect(beside).toEqual({ shown: ALL, active: 'back', beside: true });
  expect(besideOrSingle(beside, ALL)).toEqual(single('back'));
});

test('beside each other, a side goes and comes back to its place', () => {
  const two = withSide(beside, 'back', ALL);
  expect(two).toEqual({ shown: ['front', 'selfie'], active: 'front', beside: true });
  expect(withSide(two, 'back', ALL)).toEqual({ shown: ALL, active: 'back', beside: true });
  expect(withSide(beside, 'front', ALL).active).toBe('back');
});

test('the last one stays', () => {
  const one = withSide(withSide(beside, 'front', ALL), 'back', ALL);
  expect(one.shown).toEqual(['selfie']);
  expect(withSide(one, 'selfie', ALL)).toEqual(one);
});
