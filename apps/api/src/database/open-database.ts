import { DataSource } from 'typeorm';
import { OwnerFailure } from './owner-failure.ts';
import type { StoreSettings } from '../config/settings.ts';
import { checkEncryptionKey } from '../encryption/check-key.ts';
import { DataKeys } from '../encryption/data-keys.ts';
import { dataSourceOptions } from './data-source.ts';
import { grantTo } from './grants.ts';
import { DESK_LIMITS, limited } from './limits.ts';
import { migrate } from './migrate.ts';

/**
 * The application's pool, on a database that its key opens, that is migrated, and where its role may do what it needs.
 * With a `migrationUrl` the tables' owner prepares it; else the one role does everything.
 * @throws UnreadableSecret before anything is written; OwnerFailure
 */
export async function openDatabase(settings: StoreSettings): Promise<DataSource> {
  const dataSource = await new DataSource(limited(dataSourceOptions(settings), DESK_LIMITS)).initialize();
  try {
    const { url, migrationUrl } = settings.database;
    if (migrationUrl === null) await connected(url, (owner) => prepare(owner, settings));
    else await prepareAsOwner(migrationUrl, dataSource, settings);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

async function prepareAsOwner(url: string, dataSource: DataSource, settings: StoreSettings): Promise<void> {
  try {
    await connected(url, async (owner) => prepare(owner, settings, await roleOf(dataSource)));
  } catch (error) {
    throw new OwnerFailure(error);
  }
}

/** With connections that may take as long as they need: a migration may build an index over all cases. */
async function connected(url: string, work: (owner: DataSource) => Promise<void>): Promise<void> {
  const owner = new DataSource(dataSourceOptions({ database: { url, poolSize: 2 } }));
  await owner.initialize();
  try {
    await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** @param applicationRole given the rights that it needs, unless it is the very role that prepares */
async function prepare(
  dataSource: DataSource,
  settings: StoreSettings,
  applicationRole?: string,
): Promise<void> {
  await checkEncryptionKey(dataSource, new DataKeys(settings));
  const separate = applicationRole !== undefined && applicationRole !== (await roleOf(dataSource));
  await migrate(dataSource, () => (separate ? grantTo(dataSource, applicationRole) : Promise.resolve()));
}

async function roleOf(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ role: string }[]>('SELECT current_user AS role');
  if (row === undefined) throw new Error('The database told no role');
  return row.role;
}
