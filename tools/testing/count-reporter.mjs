import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Jest reporter: leaves the counts of a project's run where `npm test` collects them. */
export default class CountReporter {
  #file;

  /** @param {{ rootDir: string }} globalConfig */
  constructor({ rootDir }) {
    this.#file = path.join(rootDir, 'test-results/counts.json');
  }

  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      // A suite that could not even be loaded has no tests that failed.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(counts));
  }
}
