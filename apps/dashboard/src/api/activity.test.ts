import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { backgroundMark, isBackground } from './activity.ts';

const MARK = { 'x-desk-background': '1' };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  [0, false],
  [60_000, false],
  [60_001, true],
])('a request %i ms after the last input is one that no person caused: %s', (passed, background) =>
  expect(isBackground(1_000, 1_000 + passed)).toBe(background),
);

test.each(['pointermove', 'pointerdown', 'keydown', 'wheel'])('a %s says that somebody is there', (input) => {
  const act = () => document.body.dispatchEvent(new Event(input, { bubbles: true }));
  act();
  jest.setSystemTime(Date.now() + 60_001);
  expect(backgroundMark()).toEqual(MARK);
  act();
  expect(backgroundMark()).toEqual({});
});
