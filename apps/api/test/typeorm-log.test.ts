import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { migrate } from '../src/database/migrate.ts';
import { createLogger, NestLogger } from '../src/http/logger.ts';
import { emptyDatabase, type TestDatabase } from './harness/database.ts';

/** Meets tables that are in use at first, and then a row that it cannot bear. */
class Unlucky1999999999901 implements MigrationInterface {
  name = 'Unlucky1999999999901';
  private inUse = true;

  async up(runner: QueryRunner): Promise<void> {
    const code = this.inUse ? 'lock_not_available' : 'not_null_violation';
    this.inUse = false;
    await runner.query(
      `DO $$ BEGIN RAISE EXCEPTION 'somebody@example.com' USING ERRCODE = '${code}'; END $$`,
    );
  }

  down = (): Promise<void> => Promise.resolve();
}

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await emptyDatabase();
  const options = dataSourceOptions({ database: { url: database.ownerUrl, poolSize: 2 } });
  dataSource = await new DataSource({ ...options, migrations: [Unlucky1999999999901] }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('a migration that fails is a line of the log, which quotes no row, and none of the console', async () => {
  const log: string[] = [];
  Logger.overrideLogger(
    new NestLogger(createLogger({ logLevel: 'info' }, { write: (line) => void log.push(line) })),
  );
  const console = jest.spyOn(globalThis.console, 'log').mockReturnValue();

  await expect(migrate(dataSource)).rejects.toMatchObject({ code: '23502' });
  expect(console).not.toHaveBeenCalled();
  const failed = { level: 40, context: 'TypeORM', msg: 'Migration "Unlucky1999999999901" failed' };
  expect(log.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining(failed),
    expect.objectContaining({ level: 40, msg: 'The tables are in use; the migration tries again' }),
    expect.objectContaining(failed),
  ]);
  expect(log.join('')).not.toContain('somebody@example.com');
});
