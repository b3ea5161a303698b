import { keptEncryptionKeys } from './encryption-key.mjs';

/**
 * The API's environment: what the user set, and in place of what they did not set, the embedded parts.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./settings.mjs').LauncherSettings} settings
 * @param {{ postgres?: { url: string, ownerUrl: string }, simulator?: { url: string, credentials: import('./simulator-part.mjs').Credentials } }} embedded
 * @returns {NodeJS.ProcessEnv}
 */
export function apiEnvironment(env, settings, { postgres, simulator }) {
  const { host, port, dataDir } = settings;
  return {
    NODE_ENV: 'production',
    ...env,
    HOST: host,
    PORT: port,
    DATA_DIR: dataDir,
    ...(postgres && { DATABASE_URL: postgres.url, DATABASE_MIGRATION_URL: postgres.ownerUrl }),
    ...(simulator && {
      PROVIDER_BASE_URL: simulator.url,
      PROVIDER_API_KEY: simulator.credentials.apiKey,
      PROVIDER_SECRET_KEY: simulator.credentials.secretKey,
    }),
    // Invented cases are never sent to a real provider, whatever was asked for.
    SAMPLE_DATA: simulator && env.SAMPLE_DATA !== '0' ? '1' : '0',
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./settings.mjs').LauncherSettings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function withEncryptionKey(env, { embedsPostgres, dataDir, databaseFolder }) {
  if (env.ENCRYPTION_KEY || !embedsPostgres) return env;
  return { ...env, ...keptEncryptionKeys(dataDir, databaseFolder) };
}
