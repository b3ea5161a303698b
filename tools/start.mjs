import './launcher/node-version.mjs';
import { once } from 'node:events';
import { banner } from './launcher/banner.mjs';
import { ensureBuilt } from './launcher/build.mjs';
import { checkDataFolder } from './launcher/data-folder.mjs';
import { ensureInstalled } from './launcher/install.mjs';
import { checkPort } from './launcher/port.mjs';
import { run } from './launcher/run.mjs';
import { launcherSettings } from './launcher/settings.mjs';
import { step } from './launcher/step.mjs';
import { PlainError } from './plain-error.mjs';
import { startSystem } from './system.mjs';

/** `npm start`: from a fresh clone to a running system. */
await run(async (signal) => {
  const settings = launcherSettings(process.env);
  checkDataFolder(settings.dataDir);
  await checkPort(settings.host, settings.port);
  await ensureInstalled(signal);
  await ensureBuilt(signal);

  const system = await step('Starting', (report) => startSystem({ env: process.env, signal, report }));
  if (system.reapedPostgres) {
    console.log(
      `  A Postgres left over from a killed run was stopped first (process ${system.reapedPostgres}).`,
    );
  }
  console.log(banner(system, settings));

  const reason = await Promise.race([system.died, told(signal)]);
  await step('Stopping', system.stop);
  if (reason) throw new PlainError(reason);
});

/**
 * @param {AbortSignal} signal
 * @returns {Promise<null>}
 */
async function told(signal) {
  if (!signal.aborted) await once(signal, 'abort');
  return null;
}
