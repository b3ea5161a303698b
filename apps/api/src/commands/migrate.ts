import { inPlainWords } from '../config/plain-words.ts';
import { loadStoreSettings } from '../config/settings.ts';
import { openDatabase } from '../database/open-database.ts';

/**
 * Migrates the database and gives the application's role its rights, as the start does, and ends: for an API that is never
 * told the owner's password. DATABASE_URL is the application's role, DATABASE_MIGRATION_URL the owner's.
 */
try {
  const dataSource = await openDatabase(loadStoreSettings(process.env));
  await dataSource.destroy();
} catch (error) {
  process.stderr.write(`${inPlainWords(error, 'The database cannot be migrated')}\n`);
  process.exitCode = 1;
}
