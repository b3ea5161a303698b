import { describe, expect, test } from '@jest/globals';
import type { MigrationInterface } from 'typeorm';
import { migrations } from '../src/database/migrations/index.ts';
import { statementsOf, unbearable } from './harness/expand-only.ts';

/** Everything before was for a desk that stands still. */
const FIRST = 7;

/** Steps that take away what no version uses any more that could still run, with the version that used it last. */
const CONTRACT: Readonly<Record<string, string>> = {};

/** Tables of a row each. */
const TINY = new Set(['provider_state', 'policy']);

describe('a migration runs beside the version before, on large tables that are in use', () => {
  const expanding = migrations
    .slice(FIRST - 1)
    .map((Migration) => new Migration())
    .filter(({ name }) => !(name in CONTRACT))
    .map((migration): [string, MigrationInterface] => [migration.name, migration]);

  test.each(expanding)('%s', async (_, migration) => {
    const statements = await statementsOf(migration);
    expect(statements.length).toBeGreaterThan(0);
    expect(unbearable({ migration, statements }, TINY)).toEqual([]);
  });
});

describe('what one may not do', () => {
  const inTransaction: MigrationInterface = { up: () => Promise.resolve(), down: () => Promise.resolve() };
  const without: MigrationInterface = { ...inTransaction, transaction: false };
  const brief = `SET LOCAL lock_timeout = '500ms'`;
  const said = (migration: MigrationInterface, ...statements: string[]) =>
    unbearable({ migration, statements }, TINY).map((found) => found.split(':')[0]);

  test.each([
    ['takes away', 'ALTER TABLE verification DROP COLUMN email'],
    ['takes away', 'ALTER TABLE verification RENAME COLUMN email TO address'],
    ['takes away', 'ALTER TABLE verification ALTER COLUMN attempts TYPE bigint'],
    ['takes away', 'ALTER TABLE verification ALTER COLUMN reference_id SET NOT NULL'],
    ['takes away', 'DROP TABLE reveal'],
    ['takes away', 'REVOKE INSERT ON export FROM desk'],
    ['has no default', 'ALTER TABLE verification ADD COLUMN mood text NOT NULL'],
    ['is built under a lock', 'CREATE INDEX ON verification (email)'],
    ['is built under a lock', 'CREATE UNIQUE INDEX email ON verification (email)'],
    ['looks at every row under a lock', `ALTER TABLE verification ADD CHECK (email <> '')`],
    ['looks at every row under a lock', `ALTER TABLE verification ADD COLUMN mood text CHECK (mood <> '')`],
    [
      'looks at every row under a lock',
      'ALTER TABLE verification ADD COLUMN by uuid REFERENCES account (id)',
    ],
  ])('%s: %s', (what, statement) => {
    expect(said(inTransaction, brief, statement)).toEqual([what]);
  });

  test.each([
    `ALTER TABLE verification ADD COLUMN mood text, ADD COLUMN moods int NOT NULL DEFAULT 0`,
    `ALTER TABLE verification ADD CONSTRAINT mood CHECK (mood <> '') NOT VALID`,
    `ALTER TABLE policy ADD COLUMN mood text CHECK (mood <> '')`,
  ])('but may: %s', (statement) => {
    expect(said(inTransaction, brief, statement)).toEqual([]);
  });

  test('waits long for a lock, or leaves half of itself behind that cannot be repeated', () => {
    expect(said(inTransaction, 'ALTER TABLE verification ADD COLUMN mood text')).toEqual([
      'waits for locks for as long as it takes',
    ]);
    expect(said(without, 'ALTER TABLE verification ADD COLUMN mood text')).toEqual(['cannot be repeated']);
    expect(said(without, 'CREATE INDEX CONCURRENTLY mood ON verification (mood)')).toEqual([
      'cannot be repeated',
    ]);
  });

  test('an index on a table of its own is built at once', () => {
    expect(said(inTransaction, brief, 'CREATE TABLE mood (of uuid)', 'CREATE INDEX ON mood (of)')).toEqual(
      [],
    );
  });
});
