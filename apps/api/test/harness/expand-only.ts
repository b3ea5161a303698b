import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as its class, and the statements that it runs. */
export interface Run {
  migration: MigrationInterface;
  statements: string[];
}

/** What a migration would send to Postgres where nothing is there yet, on a line each and without its texts. */
export async function statementsOf(migration: MigrationInterface): Promise<string[]> {
  const statements: string[] = [];
  const query = (sql: string): Promise<[]> => {
    statements.push(
      sql
        .replaceAll(/'[^']*'/g, "''")
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    return Promise.resolve([]);
  };
  await migration.up({ query } as unknown as QueryRunner);
  return statements;
}

/** What the version before uses: it works beside a newer one until it is stopped. */
const TAKES_AWAY =
  /^(ALTER TABLE.* (DROP|RENAME|SET SCHEMA|TYPE|SET NOT NULL|DROP DEFAULT)\b|DROP (?!INDEX CONCURRENTLY)|TRUNCATE|DELETE|REVOKE)/i;
const CREATED = /^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/i;
const INDEXED = /^CREATE (?:UNIQUE )?INDEX (CONCURRENTLY )?.*?\bON (\w+)/i;
const ALTERED = /^ALTER TABLE (\w+) (.*)/i;
/** A column that older inserts do not name. */
const UNFILLED = /ADD COLUMN (?![^,]*(DEFAULT|GENERATED))[^,]*NOT NULL/i;
/** Every row is looked at under the strictest lock. */
const LOOKS_AT_ALL =
  /ADD (CONSTRAINT \w+ |COLUMN [^,]*)?\b(CHECK|FOREIGN KEY|REFERENCES|UNIQUE|PRIMARY KEY)\b/i;

/**
 * What in a migration a replica of the version before, or a large table that is in use, would not bear.
 * @param tiny tables of so few rows that looking at all of them takes no time
 */
export function unbearable({ migration, statements }: Run, tiny: ReadonlySet<string>): string[] {
  const created = new Set(statements.flatMap((sql) => CREATED.exec(sql)?.[1] ?? []));
  const small = (table: string): boolean => created.has(table) || tiny.has(table);
  const found = statements.flatMap((sql) => {
    const [, concurrently, indexed] = INDEXED.exec(sql) ?? [];
    const [, altered = '', change = ''] = ALTERED.exec(sql) ?? [];
    return [
      ...(TAKES_AWAY.test(sql) ? [`takes away: ${sql}`] : []),
      ...(UNFILLED.test(change) ? [`has no default: ${sql}`] : []),
      ...(indexed && !concurrently && !small(indexed) ? [`is built under a lock: ${sql}`] : []),
      ...(LOOKS_AT_ALL.test(change) && !/NOT VALID/i.test(change) && !small(altered)
        ? [`looks at every row under a lock: ${sql}`]
        : []),
      ...(migration.transaction === false && /^(CREATE|ALTER TABLE.* ADD)\b(?!.*IF NOT EXISTS)/i.test(sql)
        ? [`cannot be repeated: ${sql}`]
        : []),
    ];
  });
  const brief = migration.transaction === false || statements[0]?.startsWith('SET LOCAL lock_timeout');
  return brief ? found : ['waits for locks for as long as it takes', ...found];
}
