import { beforeEach, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Setbacks } from './setbacks.ts';

const logger = new Logger();
let told: string[];
let at: number;
let setbacks: Setbacks;
beforeEach(() => {
  told = [];
  at = 0;
  jest.spyOn(logger, 'log').mockImplementation((message) => void told.push(`info: ${message}`));
  jest
    .spyOn(logger, 'error')
    .mockImplementation((message, error) => void told.push(`error: ${message} (${String(error)})`));
  setbacks = new Setbacks(logger, 'A round', () => at);
});

/** One each second, as the loops go round. */
function fail(times: number): void {
  for (let time = 0; time < times; time++, at += 1_000) setbacks.another(`at ${at}`);
}

test('the first is told at once, those that follow once a minute with how many there were', () => {
  fail(1);
  expect(told).toEqual(['error: A round broke off (at 0)']);
  fail(59);
  expect(told).toHaveLength(1);
  fail(61);
  expect(told.slice(1)).toEqual([
    'error: A round broke off 60 more times (at 60000)',
    'error: A round broke off 60 more times (at 120000)',
  ]);
});

test('the end is told once, with how many there were in all; what goes well says nothing', () => {
  setbacks.over();
  fail(75);
  setbacks.over();
  setbacks.over();
  expect(told.slice(2)).toEqual(['info: A round went well again, after 75 that broke off']);
});

test('after an end the next first one is told at once again', () => {
  fail(1);
  setbacks.over();
  fail(2);
  expect(told).toEqual([
    'error: A round broke off (at 0)',
    'info: A round went well again, after 1 that broke off',
    'error: A round broke off (at 1000)',
  ]);
});

test('of rounds that come once an hour each is told', () => {
  for (let hour = 0; hour < 3; hour++, at += 3_600_000) setbacks.another(`hour ${hour}`);
  expect(told).toEqual([
    'error: A round broke off (hour 0)',
    'error: A round broke off (hour 1)',
    'error: A round broke off (hour 2)',
  ]);
});
