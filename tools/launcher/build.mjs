import { PlainError } from '../plain-error.mjs';
import { nx } from './nx.mjs';
import { step } from './step.mjs';

/**
 * Builds what changed. Nx compares contents, and answers from its cache within a second if nothing did.
 *
 * @param {AbortSignal} [signal]
 */
export async function ensureBuilt(signal) {
  const { code, output } = await step('Building what changed', (report) => {
    let built = 0;
    return nx(['run-many', '-t', 'build'], {
      signal,
      onLine: (line) => {
        const project = /✔\s+nx run (\S+):build/.exec(line)?.[1];
        if (project) report(`${project}, ${++built} built`);
      },
    });
  });
  if (code !== 0) throw new PlainError(`The build failed.\n\n${output.trim()}`);
}
