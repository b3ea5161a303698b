import { spawnSync } from 'node:child_process';
import { PlainError } from '../plain-error.mjs';

const CANDIDATES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string | null} */
export function installedChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new PlainError(`CHROMIUM_PATH is no browser that starts: ${chosen}`);
  }
  return CANDIDATES.map(resolved).find((file) => file !== null && runs(file)) ?? null;
}

/**
 * Whether it starts at all: a stub of a package that is not there does not, nor one whose libraries are missing.
 *
 * @param {string} file
 */
export function runs(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * @param {string} command
 * @returns {string | null} its path: Playwright does not search
 */
function resolved(command) {
  if (command.startsWith('/')) return command;
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}
