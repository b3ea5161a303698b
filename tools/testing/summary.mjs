/** Targets whose runners leave counts (count-reporter.mjs, Playwright's). */
const COUNTED = new Set(['test', 'faults', 'e2e']);

/**
 * Everything that counts as failed: each test, and each task (lint, typecheck, a runner that broke down) that
 * failed for something else than a counted test.
 *
 * @param {Map<string, import('./counts.mjs').Counts>} counts by project
 * @param {string[]} failedTasks `project:target`
 * @param {boolean} ok whether the task runner itself was content
 */
export function summarize(counts, failedTasks, ok) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts.values()) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  const uncounted = failedTasks.filter((task) => {
    const [, project = '', target = ''] = /^(.*):([^:]+)$/.exec(task) ?? [];
    const counted = COUNTED.has(target) ? (counts.get(project)?.failed ?? 0) : 0;
    return counted === 0;
  });
  total.failed += uncounted.length;
  if (!ok && total.failed === 0) total.failed = 1;
  return { ...total, green: total.failed === 0 && total.passed > 0 };
}

/** @param {{ passed: number, failed: number, skipped: number }} total */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
