import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/root.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** Where each project's runner leaves its counts: Jest through our reporter, Playwright through its own. */
const RESULTS = ['test-results/counts.json', 'test-results/playwright.json'];

/** Else the counts of an earlier run would stand for a runner that did not come to its end. */
export function forgetCounts() {
  for (const file of resultFiles()) rmSync(file, { force: true });
}

/** @returns {Map<string, Counts>} by the project's name */
export function collectCounts() {
  const counts = new Map();
  for (const file of resultFiles()) {
    const text = read(file);
    if (text === null) continue;
    const project = path.resolve(path.dirname(file), '..');
    const { name } = JSON.parse(read(path.join(project, 'package.json')) ?? '{}');
    counts.set(name, readCounts(JSON.parse(text)));
  }
  return counts;
}

/**
 * @param {Counts | import('@playwright/test/reporter').JSONReport} report
 * @returns {Counts}
 */
export function readCounts(report) {
  if (!('stats' in report)) return report;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Errors belong to no test: the setup, a file that does not load. Flaky is not passed.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

function resultFiles() {
  const folders = ['apps', 'libs'].flatMap((group) =>
    readdirSync(path.join(ROOT, group)).map((name) => path.join(group, name)),
  );
  return [...folders, 'tools'].flatMap((folder) => RESULTS.map((result) => path.join(ROOT, folder, result)));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
