import type { QueryRunner } from 'typeorm';
import { SEEDED_TABLES } from './indexes.ts';

const FOLDED_AT_ONCE = 20_000;

/** What is left to do once every row is there. @param report told of each step as it begins */
export async function finish(
  runner: QueryRunner,
  indexes: readonly string[],
  report: (step: string) => void,
): Promise<void> {
  report('indexes');
  for (const definition of indexes) await runner.query(definition);
  // The exchanges' numbers are drawn from their sequence as they are written.
  await runner.query(
    `SELECT setval(pg_get_serial_sequence('audit_event', 'id'), greatest((SELECT max(id) FROM audit_event), 1))`,
  );
  report('statistics');
  await runner.query(`ANALYZE ${SEEDED_TABLES.join(', ')}`);
  report('bitmaps');
  await foldAll(runner);
  report('vacuum');
  await runner.query('VACUUM (ANALYZE)');
  report('likenesses');
  await refuseLikenesses(runner);
}

/** As the desk's own loop does, until nothing is left. */
async function foldAll(runner: QueryRunner): Promise<void> {
  for (let folded = FOLDED_AT_ONCE; folded === FOLDED_AT_ONCE;) {
    const [row] = (await runner.query('SELECT fold_verification_bitmaps($1) AS folded', [
      FOLDED_AT_ONCE,
    ])) as {
      folded: number;
    }[];
    folded = row?.folded ?? 0;
  }
}

/** A seed has no line for the likeness checks to look at, so there must be nothing that they would have found. */
async function refuseLikenesses(runner: QueryRunner): Promise<void> {
  for (const key of ['document_key', 'person_key']) {
    const alike = (await runner.query(
      `SELECT ${key} FROM verification WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING count(*) > 1 LIMIT 1`,
    )) as unknown[];
    if (alike.length > 0) throw new Error(`The seed is wrong: cases have one ${key}.`);
  }
}
