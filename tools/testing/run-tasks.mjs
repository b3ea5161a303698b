import { nx } from '../launcher/nx.mjs';

/**
 * Runs targets of every project that has them, and passes on what Nx says: a line for each task that
 * succeeds, everything of one that fails.
 *
 * @param {string[]} targets
 * @param {AbortSignal} signal
 * @returns {Promise<{ ok: boolean, failedTasks: string[] }>} tasks as `project:target`
 */
export async function runTasks(targets, signal) {
  console.log(`\n— ${targets.join(', ')}`);
  const { code, output } = await nx(['run-many', '-t', ...targets, '--parallel=2'], {
    signal,
    onLine: (line) => console.log(line),
  });
  return { ok: code === 0, failedTasks: failedTasksIn(output) };
}

/**
 * Nx ends with a list under "Failed tasks:".
 *
 * @param {string} output
 */
export function failedTasksIn(output) {
  const [, list = ''] = output.split(/^Failed tasks:$/m);
  return [...list.matchAll(/^- (\S+:\S+)$/gm)].map(([, task = '']) => task);
}
