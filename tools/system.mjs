import path from 'node:path';
import { claimDataFolder } from './launcher/data-folder.mjs';
import { apiEnvironment, withEncryptionKey } from './launcher/environment.mjs';
import { freshLog } from './launcher/log-file.mjs';
import { startNodePart } from './launcher/node-part.mjs';
import { Parts } from './launcher/parts.mjs';
import { startPostgresPart } from './launcher/postgres-part.mjs';
import { ROOT } from './launcher/root.mjs';
import { launcherSettings } from './launcher/settings.mjs';
import { startSimulatorPart } from './launcher/simulator-part.mjs';

const API_SCRIPT = path.join(ROOT, 'apps/api/dist/main.js');

/**
 * The running system.
 *
 * @typedef {object} System
 * @property {string} url of the API and the dashboard
 * @property {{ email: string, password: string | null } | null} firstAccount null: made at an earlier start
 * @property {string | null} simulatorUrl null: a real provider
 * @property {number | null} reapedPostgres pid of a Postgres that a killed run had left behind
 * @property {Promise<string>} died resolves, with what to tell, when a part ends without being asked
 * @property {() => Promise<void>} stop
 */

/**
 * Starts everything that `npm start` does once it is built: the embedded Postgres and the simulator, unless
 * the environment names real ones, and the API with the dashboard.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} [options.signal] gives up while it starts; what was started is stopped first
 * @param {(part: string) => void} [options.report] what is being started
 * @returns {Promise<System>}
 */
export async function startSystem({ env, signal, report = () => undefined }) {
  const settings = launcherSettings(env);
  const parts = new Parts(claimDataFolder(settings.dataDir));
  try {
    const started = await startParts(settings, env, parts, report, signal);
    return { ...started, died: parts.died(), stop: () => parts.stop() };
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

/**
 * @param {import('./launcher/settings.mjs').LauncherSettings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {Parts} parts
 * @param {(part: string) => void} report
 * @param {AbortSignal} [signal]
 * @returns {Promise<Omit<System, 'died' | 'stop'>>}
 */
async function startParts(settings, env, parts, report, signal) {
  const { databaseFolder, dataDir, logs } = settings;
  const keyed = withEncryptionKey(env, settings);
  report('Postgres');
  const postgres = settings.embedsPostgres
    ? parts.add(await startPostgresPart({ folder: databaseFolder, logFile: freshLog(logs, 'postgres') }))
    : undefined;
  signal?.throwIfAborted();

  report('provider simulator');
  const simulatorEnv = { SIMULATOR_STATE_FILE: path.join(dataDir, 'simulator.jsonl'), ...env };
  const simulator = settings.embedsSimulator
    ? parts.add(await startSimulatorPart({ env: simulatorEnv, logFile: freshLog(logs, 'simulator'), signal }))
    : undefined;

  report('API and dashboard');
  const api = await startNodePart({
    name: 'API',
    script: API_SCRIPT,
    env: apiEnvironment(keyed, settings, { postgres, simulator }),
    logFile: freshLog(logs, 'api'),
    signal,
  });
  parts.add(api);
  return {
    url: String(api.ready.url),
    firstAccount: /** @type {System['firstAccount']} */ (api.ready.firstAccount ?? null),
    simulatorUrl: simulator?.url ?? null,
    reapedPostgres: postgres?.reaped ?? null,
  };
}
