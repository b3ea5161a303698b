import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import type { StoreSettings } from '../../src/config/settings.ts';
import { dataSourceOptions } from '../../src/database/data-source.ts';
import { MOST_CASES } from './applicants/person.ts';
import type { Desk } from './cases/seeded-case.ts';
import type { Seed } from './cases/span.ts';
import { Chain } from './chain.ts';
import { finish } from './finish.ts';
import { takeIndexesAway } from './indexes.ts';
import { headOf, prepare } from './prepare.ts';
import { writeCases, type Computer } from './write.ts';

export interface Seeding {
  settings: StoreSettings;
  seed: Seed;
  /** Asked once it is known whose desk it is. */
  computer: (desk: Desk) => Computer;
  /** Told of each step as it begins. */
  step?: (name: string) => void;
  /** Told of cases as they are written. */
  wrote?: (cases: number) => void;
}

const nobody = (): void => undefined;

/**
 * Fills a migrated desk's database that has no case yet with the rows that submitting and polling would have left in it. No desk
 * may work on it meanwhile: its indexes are away, and the audit log's chain grows here. What breaks off leaves a database to be
 * thrown away. As the tables' owner, since the application's role may take no index away.
 */
export async function seedDesk({ settings, seed, computer, step = nobody, wrote = nobody }: Seeding) {
  if (seed.rows > MOST_CASES) throw new RangeError(`There are persons for ${MOST_CASES} cases, and no more.`);
  const { url, migrationUrl } = settings.database;
  const owner = new DataSource(dataSourceOptions({ database: { url: migrationUrl ?? url, poolSize: 2 } }));
  await owner.initialize();
  const runner = owner.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase;
    const desk = await prepare(owner, runner, settings);
    const chain = new Chain(desk.auditKey, await headOf(runner));
    const indexes = await takeIndexesAway(runner);
    step('cases');
    await writeCases(client, seed.rows, computer(desk), chain, wrote);
    await finish(runner, indexes, step);
  } finally {
    await runner.release();
    await owner.destroy();
  }
}
