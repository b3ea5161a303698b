import './launcher/node-version.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureBuilt } from './launcher/build.mjs';
import { withEmbeddedDatabase } from './launcher/embedded-database.mjs';
import { rotateKeptKey } from './launcher/encryption-key.mjs';
import { withEncryptionKey } from './launcher/environment.mjs';
import { ensureInstalled } from './launcher/install.mjs';
import { ROOT } from './launcher/root.mjs';
import { run } from './launcher/run.mjs';
import { launcherSettings } from './launcher/settings.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * `npm run audit:verify` and the like: runs a command of the API's (`apps/api/src/commands`) on the database that is set,
 * or else on the embedded one, running or not.
 */
const [, , name = '', ...args] = process.argv;

await run(async (signal) => {
  // Until it is done: told to stop, it did not do what it was asked for.
  process.exitCode = 1;
  await ensureInstalled(signal);
  await ensureBuilt(signal);
  const settings = launcherSettings(process.env);
  await execute(settings, signal);
  process.exitCode = 0;
});

/**
 * @param {import('./launcher/settings.mjs').LauncherSettings} settings
 * @param {AbortSignal} signal
 */
async function execute(settings, signal) {
  /** @param {NodeJS.ProcessEnv} env */
  const command = (env) => runScript(env, signal);
  if (!settings.embedsPostgres) return command(process.env);
  if (name === 'keys-rotate' && !process.env.ENCRYPTION_KEY) {
    // With the desk running, what it wraps meanwhile would need the key that is about to be replaced.
    await withEmbeddedDatabase(settings, { alone: true }, (database) =>
      rotateKeptKey(settings.dataDir, (keys) => command({ ...process.env, ...database, ...keys })),
    );
    return;
  }
  await withEmbeddedDatabase(settings, { alone: false }, (database) =>
    command({ ...withEncryptionKey(process.env, settings), ...database }),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @throws PlainError when it failed, having said why
 */
async function runScript(env, signal) {
  const script = path.join(ROOT, `apps/api/dist/commands/${name}.js`);
  const child = spawn(process.execPath, [script, ...args], { env, signal, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new PlainError(`${name} failed.`);
}
