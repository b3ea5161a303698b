import { parseArgs } from 'node:util';
import { DataSource, type QueryRunner } from 'typeorm';
import { loadStoreSettings } from '../../src/config/settings.ts';
import { dataSourceOptions } from '../../src/database/data-source.ts';
import { finish } from './finish.ts';
import { takeIndexesAway } from './indexes.ts';
import { Progress } from './progress.ts';

/*
 * `node dist-bench/bench/seed/multiply.js --times 10`: makes ten of each seeded case, for lists and facets over more cases than a disk
 * holds with all that is known of them. The nine have no images, answers or events; each is of a few seconds earlier, with an
 * e-mail, a reference and a person of its own. No desk may work on the database meanwhile.
 */

/** What of a copy is not as it was: of the case `v`, for its copy number `n`. */
const OWN: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  email: `'n' || n || '.' || v.email`,
  reference_id: `v.reference_id || '-' || n`,
  document_key: keyOf('document_key'),
  person_key: keyOf('person_key'),
};

const EARLIER = `n * interval '37 seconds'`;
/** Of the cases' pages, for one statement. */
const PAGES = 4_000;

const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
const times = Number(values.times);
const { url, migrationUrl } = loadStoreSettings(process.env).database;
const owner = new DataSource(dataSourceOptions({ database: { url: migrationUrl ?? url, poolSize: 1 } }));
await owner.initialize();
const runner = owner.createQueryRunner();
await runner.query('SET synchronous_commit = off');
await runner.query(`SET maintenance_work_mem = '1GB'`);
await multiply(runner);
await runner.release();
await owner.destroy();

async function multiply(runner: QueryRunner): Promise<void> {
  const columns = (await runner.query(
    `SELECT attname AS name, atttypid = 'timestamptz'::regtype AS time FROM pg_attribute
     WHERE attrelid = 'verification'::regclass AND attnum > 0 AND NOT attisdropped`,
  )) as { name: string; time: boolean }[];
  const [{ pages, rows }] = (await runner.query(
    `SELECT (pg_relation_size('verification') / 8192)::int AS pages, (SELECT count(*)::int FROM verification) AS rows`,
  )) as [{ pages: number; rows: number }];
  const values = columns.map(
    ({ name, time }) => OWN[name] ?? (time ? `v.${name} - ${EARLIER}` : `v.${name}`),
  );
  const progress = new Progress(rows * (times - 1));
  const indexes = await takeIndexesAway(runner);
  progress.step('cases');
  for (let page = 0; page < pages; page += PAGES) {
    const [{ count }] = (await runner.query(
      `WITH made AS (
         INSERT INTO verification (${columns.map(({ name }) => name).join()})
         SELECT ${values.join()} FROM verification v, generate_series(1, $1 - 1) AS n
         WHERE v.ctid >= $2::tid AND v.ctid < $3::tid RETURNING 1)
       SELECT count(*)::int FROM made`,
      [times, `(${page},0)`, `(${Math.min(page + PAGES, pages)},0)`],
    )) as [{ count: number }];
    progress.wrote(count);
  }
  await finish(runner, indexes, progress.step);
  progress.end();
}

function keyOf(column: string): string {
  return `encode(sha256((v.${column} || n)::bytea), 'hex')`;
}
