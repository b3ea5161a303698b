/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { equalStart } from './equalStart.ts';

test('short texts are shown whole', () => {
  expect(equalStart('a'.repeat(299) + 'b', 'a'.repeat(299) + 'c')).toBe(0);
});

test('of long ones the first difference and a little before it is left', () => {
  expect(equalStart('a'.repeat(1_000_000) + 'b', 'a'.repeat(1_000_000) + 'c')).toBe(999_960);
  expect(equalStart('a'.repeat(301), 'b'.repeat(301))).toBe(0);
  expect(equalStart('a'.repeat(400), 'a'.repeat(300))).toBe(260);
});

test('no character is halved', () => {
  const [one, other] = ['😀'.repeat(200) + 'xx', '😀'.repeat(200) + 'xy'];
  const start = equalStart(one, other);
  expect(one.slice(start).startsWith('😀')).toBe(true);
});
