import { PlainError } from '../plain-error.mjs';

/** npm passes on the Ctrl-C that the terminal has sent us already: what comes together is one request. */
const ONE_REQUEST_MS = 1_000;
const LOOK_FOR_NPM_EVERY_MS = 250;

/**
 * Runs a command until it is done or told to stop (Ctrl-C, SIGTERM, a closed terminal); asked a second time
 * it leaves at once. Exit code 0 when it is done or was told to stop, 1 when it failed.
 *
 * @param {(signal: AbortSignal) => Promise<void>} command
 */
export async function run(command) {
  const stopping = new AbortController();
  whenNpmIsGone(() => stopping.abort());
  let asked = Infinity;
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (Date.now() - asked > ONE_REQUEST_MS) process.exit(1);
      asked = Math.min(asked, Date.now());
      stopping.abort();
    });
  }
  // A reader that went away (`npm start | head`, a closed terminal) must not keep us from stopping our parts.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    await command(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return;
    process.exitCode = 1;
    console.error(error instanceof PlainError ? `\n${error.message}` : error);
  }
}

/**
 * npm runs us in a shell, and when npm is told to stop it may end only that shell: what nobody waits for any
 * longer must not stay behind.
 *
 * @param {() => void} then
 */
function whenNpmIsGone(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, LOOK_FOR_NPM_EVERY_MS);
  timer.unref();
}
