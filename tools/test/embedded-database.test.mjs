import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { claimDataFolder } from '../launcher/data-folder.mjs';
import { withEmbeddedDatabase } from '../launcher/embedded-database.mjs';
import { launcherSettings } from '../launcher/settings.mjs';
import { startPostgres } from '../postgres.mjs';
import { folders } from './support.mjs';

const { make, removeAll } = folders();
afterAll(removeAll);
const settings = launcherSettings({ DATA_DIR: make() });

/** @param {{ DATABASE_URL: string }} environment */
const whoAmI = async ({ DATABASE_URL }) => {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  await client.connect();
  const { rows } = await client.query('SELECT current_user AS role');
  await client.end();
  return rows[0].role;
};

test('a command finds the desk’s Postgres while it runs, and starts it while it does not', async () => {
  await expect(withEmbeddedDatabase(settings, { alone: false }, whoAmI)).rejects.toThrow(
    'There is no database',
  );

  const release = claimDataFolder(settings.dataDir);
  const logFile = path.join(settings.logs, 'postgres.log');
  const server = await startPostgres({ folder: settings.databaseFolder, logFile });
  expect(await withEmbeddedDatabase(settings, { alone: false }, whoAmI)).toBe('desk');
  await expect(withEmbeddedDatabase(settings, { alone: true }, whoAmI)).rejects.toThrow('already runs');
  await server.stop();
  release();

  expect(await withEmbeddedDatabase(settings, { alone: true }, whoAmI)).toBe('desk');
  const failing = withEmbeddedDatabase(settings, { alone: true }, () =>
    Promise.reject(new Error('broken off')),
  );
  await expect(failing).rejects.toThrow('broken off');
  // Neither the folder nor the server is left taken.
  claimDataFolder(settings.dataDir)();
});
