import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startNodePart } from './node-part.mjs';
import { ROOT } from './root.mjs';

const SCRIPT = path.join(ROOT, 'apps/provider-simulator/dist/main.js');

/**
 * @typedef {{ apiKey: string, secretKey: string }} Credentials
 * @typedef {import('./node-part.mjs').Part & { url: string, credentials: Credentials }} SimulatorPart
 */

/**
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env its SIMULATOR_ settings; its keys are new with each start unless set
 * @param {string} options.logFile
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<SimulatorPart>}
 */
export async function startSimulatorPart({ env, logFile, signal }) {
  const credentials = {
    apiKey: env.SIMULATOR_API_KEY ?? randomBytes(12).toString('base64url'),
    secretKey: env.SIMULATOR_SECRET_KEY ?? randomBytes(24).toString('base64url'),
  };
  const part = await startNodePart({
    name: 'provider simulator',
    script: SCRIPT,
    env: {
      ...env,
      PORT: '0',
      HOST: '127.0.0.1',
      SIMULATOR_API_KEY: credentials.apiKey,
      SIMULATOR_SECRET_KEY: credentials.secretKey,
    },
    logFile,
    signal,
  });
  return { ...part, url: String(part.ready.url), credentials };
}
