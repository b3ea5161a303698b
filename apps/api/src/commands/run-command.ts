import { DataSource } from 'typeorm';
import { inPlainWords } from '../config/plain-words.ts';
import { loadStoreSettings } from '../config/settings.ts';
import { dataSourceOptions } from '../database/data-source.ts';
import { DataKeys } from '../encryption/data-keys.ts';

/** What a command works on: the database of the desk, and what opens its keys. */
export interface Store {
  dataSource: DataSource;
  dataKeys: DataKeys;
}

/** A failure whose message is all that the person at the terminal needs. */
export class CommandFailure extends Error {}

/**
 * Runs a command of the operator's on the desk's database, beside the running desk or without it: exit code 0 when it
 * went well, 1 with the reason when it did not.
 */
export async function runCommand(command: (store: Store) => Promise<void>): Promise<void> {
  try {
    const settings = loadStoreSettings(process.env);
    const dataSource = new DataSource(dataSourceOptions(settings));
    await dataSource.initialize();
    try {
      await refuseOtherVersion(dataSource);
      await command({ dataSource, dataKeys: new DataKeys(settings) });
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    process.stderr.write(
      `${error instanceof CommandFailure ? error.message : inPlainWords(error, 'The command failed')}\n`,
    );
    process.exitCode = 1;
  }
}

/** A command never migrates: that is the start's. */
async function refuseOtherVersion(dataSource: DataSource): Promise<void> {
  const [found] = await dataSource.query<{ there: boolean }[]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  const applied = found?.there
    ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations')
    : [];
  const names = new Set(applied.map(({ name }) => name));
  if (!dataSource.migrations.every(({ name }) => name !== undefined && names.has(name)))
    throw new CommandFailure('The database lacks migrations of this version: start the desk on it first.');
}
