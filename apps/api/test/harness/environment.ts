import { loadSettings, SettingsError } from '../../src/config/settings.ts';

/** What has to be set. */
export const COMPLETE = {
  DATABASE_URL: 'postgres://desk:secret@db.example.com/desk',
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  PROVIDER_BASE_URL: 'https://provider.example.com',
  PROVIDER_API_KEY: 'an-api-key',
  PROVIDER_SECRET_KEY: 'a-secret-key',
};

/** The lines in which an environment is refused; none where it is taken. */
export function linesFor(env: NodeJS.ProcessEnv): string[] {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  return [];
}
