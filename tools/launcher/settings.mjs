import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * What the launcher itself needs to know; the API reads and checks everything else.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function launcherSettings(env) {
  const dataDir = path.resolve(ROOT, env.DATA_DIR || '.data');
  return {
    dataDir,
    logs: path.join(dataDir, 'logs'),
    databaseFolder: path.join(dataDir, 'postgres'),
    host: env.HOST || '127.0.0.1',
    port: env.PORT || '3000',
    embedsPostgres: !env.DATABASE_URL,
    embedsSimulator: !env.PROVIDER_BASE_URL,
  };
}

/** @typedef {ReturnType<typeof launcherSettings>} LauncherSettings */
