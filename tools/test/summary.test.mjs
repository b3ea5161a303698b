import { expect, test } from '@jest/globals';
import { readCounts } from '../testing/counts.mjs';
import { failedTasksIn } from '../testing/run-tasks.mjs';
import { lastLine, summarize } from '../testing/summary.mjs';

const counts = (/** @type {Partial<import('../testing/counts.mjs').Counts>} */ part) => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  ...part,
});

test('counts of all projects are added', () => {
  const total = summarize(
    new Map([
      ['a', counts({ passed: 3 })],
      ['b', counts({ passed: 4 })],
    ]),
    [],
    true,
  );
  expect(total).toMatchObject({ passed: 7, failed: 0, green: true });
  expect(lastLine(total)).toBe('7 passed, 0 failed');
});

test('skipped tests are mentioned only if there are any', () =>
  expect(lastLine(counts({ passed: 1, skipped: 2 }))).toBe('1 passed, 0 failed, 2 skipped'));

test.each([
  ['a failed lint', new Map([['a', counts({ passed: 1 })]]), ['a:lint'], false, 1],
  ['failed tests, counted once', new Map([['a', counts({ passed: 1, failed: 2 })]]), ['a:test'], false, 2],
  ['failed faults, counted once', new Map([['a', counts({ passed: 1, failed: 2 })]]), ['a:faults'], false, 2],
  ['a runner that broke down', new Map([['a', counts({ passed: 1 })]]), ['b:test'], false, 1],
  ['a failure of the task runner itself', new Map([['a', counts({ passed: 1 })]]), [], false, 1],
])('not green: %s', (_case, perProject, failedTasks, ok, failed) =>
  expect(summarize(perProject, failedTasks, ok)).toMatchObject({ failed, green: false }),
);

test('no test at all is not green', () => expect(summarize(new Map(), [], true).green).toBe(false));

test('failed tasks are read from the list that Nx ends with', () =>
  expect(
    failedTasksIn('✖  nx run a:lint\n\nFailed tasks:\n\n- @desk/api:lint\n- e2e:e2e\n\n  Run duration: 1s\n'),
  ).toEqual(['@desk/api:lint', 'e2e:e2e']));

test("Playwright's flaky tests and errors outside of tests count as failed", () => {
  const report = /** @type {import('@playwright/test/reporter').JSONReport} */ (
    /** @type {unknown} */ ({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })
  );
  expect(readCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
});
