import type { DataSource } from 'typeorm';
import type { DataKeys } from './data-keys.ts';

/**
 * Whether what the database holds opens under this ENCRYPTION_KEY: asked before anything is written, migrations included.
 * A database from before the desk had keys of its own is asked for a case's.
 * @throws UnreadableSecret naming the id of the key that is needed
 */
export async function checkEncryptionKey(dataSource: DataSource, dataKeys: DataKeys): Promise<void> {
  for (const [table, column] of [
    ['desk_secret', 'wrapped'],
    ['verification', 'data_key'],
  ]) {
    const [found] = await dataSource.query<{ there: boolean }[]>(
      'SELECT to_regclass($1) IS NOT NULL AS there',
      [table],
    );
    if (!found?.there) continue;
    const rows = await dataSource.query<{ wrapped: Buffer }[]>(
      `SELECT ${column} AS wrapped FROM ${table} WHERE length(${column}) > 0 LIMIT 10`,
    );
    for (const { wrapped } of rows) dataKeys.unwrap(wrapped);
  }
}
