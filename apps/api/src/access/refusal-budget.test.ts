import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { RefusalBudget } from './refusal-budget.ts';

const leftOut: number[] = [];
let budget: RefusalBudget;
beforeEach(() => {
  jest.useFakeTimers();
  leftOut.length = 0;
  budget = new RefusalBudget((count) => void leftOut.push(count));
});
afterEach(() => void jest.useRealTimers());

const allowed = (address: string, times: number): number =>
  Array.from({ length: times }, () => budget.allows(address)).filter(Boolean).length;

test('thirty of an address in a minute, and the next minute as many again', () => {
  expect(allowed('192.0.2.1', 31)).toBe(30);
  expect(allowed('192.0.2.2', 2)).toBe(2);
  jest.advanceTimersByTime(59_999);
  expect(allowed('192.0.2.1', 1)).toBe(0);
  jest.advanceTimersByTime(1);
  expect(allowed('192.0.2.1', 31)).toBe(30);
});

test('what was left out is told once a minute as a number, and nothing when there was none', () => {
  allowed('192.0.2.1', 35);
  allowed('192.0.2.2', 31);
  expect(leftOut).toEqual([]);
  jest.advanceTimersByTime(60_000);
  expect(leftOut).toEqual([6]);
  allowed('192.0.2.1', 1);
  jest.advanceTimersByTime(60_000);
  expect(leftOut).toEqual([6]);
});

test('many addresses at once fill neither the memory nor the log', () => {
  const addresses = Array.from({ length: 1_200 }, (_, number) => `2001:db8::${number.toString(16)}`);
  expect(addresses.filter((address) => budget.allows(address))).toHaveLength(1_000);
  expect(allowed('2001:db8::0', 1)).toBe(1);
});
