import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { isAlive } from '../process-table.mjs';
import { folders, until } from './support.mjs';

const { make, removeAll } = folders();
afterEach(removeAll);

/** @returns {Promise<{ launcher: import('node:child_process').ChildProcess, partPid: number }>} */
async function startLauncher() {
  const script = fileURLToPath(new URL('fixtures/launcher.mjs', import.meta.url));
  const env = { ...process.env, LOG_FILE: path.join(make(), 'part.log') };
  const launcher = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(launcher.stdout, 'data');
  return { launcher, partPid: Number(String(line)) };
}

test.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))(
  '%s stops the parts and ends well',
  async (signal) => {
    const { launcher, partPid } = await startLauncher();
    launcher.kill(signal);
    expect(await once(launcher, 'exit')).toEqual([0, null]);
    expect(isAlive(partPid)).toBe(false);
  },
);

test('a signal that arrives twice, as npm passes on Ctrl-C, still ends well', async () => {
  const { launcher } = await startLauncher();
  launcher.kill('SIGINT');
  launcher.kill('SIGTERM');
  expect(await once(launcher, 'exit')).toEqual([0, null]);
});

test('parts do not outlive a launcher that was killed', async () => {
  const { launcher, partPid } = await startLauncher();
  launcher.kill('SIGKILL');
  await until(() => !isAlive(partPid));
});
