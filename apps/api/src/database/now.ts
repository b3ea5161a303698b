import type { EntityManager } from 'typeorm';

/** The database's clock, which all replicas share. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<{ now: Date }[]>('SELECT now()');
  if (!row) throw new Error('The database told no time');
  return row.now;
}
