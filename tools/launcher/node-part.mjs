import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';
import { lastLines, openLog } from './log-file.mjs';

const START_DEADLINE_MS = 60_000;
const STOP_DEADLINE_MS = 15_000;

/**
 * A Node program that is part of the system: it says `{ type: 'ready', … }` over its IPC channel when it
 * serves, ends on SIGTERM, and ends by itself when that channel closes, even if we are killed.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {Promise<string>} died resolves, with what to tell, when it ends without being asked
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 */

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.script
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.logFile
 * @param {AbortSignal} [options.signal] gives up while it starts
 * @returns {Promise<Part & { ready: Record<string, unknown> }>}
 */
export async function startNodePart({ name, script, env, logFile, signal }) {
  const log = openLog(logFile);
  // Of its own process group: Ctrl-C reaches the launcher alone, which stops the parts in order.
  const child = fork(script, { env, detached: true, execArgv: [], stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);

  let asked = false;
  const ended = once(child, 'exit').then(
    ([code, by]) => (by ? `was killed by ${by}` : `ended with code ${code}`),
    (error) => `could not be run: ${String(error)}`,
  );
  const died = ended.then((how) => {
    if (asked) return new Promise(() => {});
    return `The ${name} ${how}. The end of ${logFile}:\n${lastLines(logFile, 20)}`;
  });
  const kill = () => {
    asked = true;
    child.kill('SIGKILL');
  };
  const stop = async () => {
    asked = true;
    child.kill('SIGTERM');
    await Promise.race([ended, pause(STOP_DEADLINE_MS, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  };

  try {
    const ready = await untilReady(child, ended, signal);
    return { name, ready, died, stop, kill };
  } catch (cause) {
    kill();
    await ended;
    if (signal?.aborted) throw cause;
    throw new PlainError(`The ${name} did not start.\n${complaint(logFile)}`, { cause });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<string>} ended
 * @param {AbortSignal} [signal]
 * @returns {Promise<Record<string, unknown>>}
 */
async function untilReady(child, ended, signal) {
  const enough = new AbortController();
  const limits = [enough.signal, AbortSignal.timeout(START_DEADLINE_MS), ...(signal ? [signal] : [])];
  void ended.then((how) => enough.abort(new Error(how)));
  for await (const [message] of on(child, 'message', { signal: AbortSignal.any(limits) })) {
    if (message?.type === 'ready') return message;
  }
  throw new Error('The channel closed');
}

/**
 * What a part said in plain lines, such as one for each wrong setting; its log entries (JSON) only if it
 * said nothing plainly.
 *
 * @param {string} logFile
 */
function complaint(logFile) {
  const lines = lastLines(logFile, 50).split('\n');
  const plain = lines.filter((line) => line.trim() !== '' && !line.startsWith('{'));
  return (plain.length > 0 ? plain : lines).slice(-20).join('\n');
}
