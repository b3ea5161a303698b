import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationPage } from '@desk/contract';
import { BitmapFolder } from '../src/counts/bitmap-folder.ts';
import { addCase } from './harness/cases.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';

/* What the property of `properties/counts.test.ts` leaves out. */

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const fold = () => desk.api.app.get(BitmapFolder).runOnce();
const total = async (query = ''): Promise<number> =>
  ((await desk.admin.get(`/api/verifications${query}`).expect(200)).body as VerificationPage).total;

test('a case that the tables’ owner deletes is counted no more, and leaves nothing of its values', async () => {
  const kept = await addCase(desk.dataSource, { declined_reasons: ['Blurred'] });
  const gone = await addCase(desk.dataSource, { declined_reasons: ['Somebody’s words'] });
  await fold();
  expect(await total()).toBe(2);
  await asOwner(desk.api.settings.database.url, `DELETE FROM verification WHERE id = '${gone}'`);
  expect([await total(), await total('?status=completed')]).toEqual([1, 1]);
  await fold();
  expect([await total(), await total('?status=completed')]).toEqual([1, 1]);
  const values = await desk.dataSource.query<{ value: string }[]>(
    `SELECT value FROM verification_bitmap WHERE facet = 'declinedReason'`,
  );
  expect(values.map(({ value }) => value)).toEqual(['Blurred']);
  expect(await desk.dataSource.query('SELECT verification_id AS id FROM verification_place')).toEqual([
    { id: kept },
  ]);
});

test('while another process carries changes over, this one leaves them to it', async () => {
  const other = desk.dataSource.createQueryRunner();
  await other.query('SELECT pg_advisory_lock(7203441004)');
  const before = await total();
  await addCase(desk.dataSource);
  await fold();
  expect(await desk.count('verification_changed')).toBe(1);
  expect(await total()).toBe(before + 1);
  await other.query('SELECT pg_advisory_unlock(7203441004)');
  await other.release();
  await fold();
  expect(await desk.count('verification_changed')).toBe(0);
  expect(await total()).toBe(before + 1);
});

test('many changes, once they are carried over, leave no empty pages that each count would read', async () => {
  const { url } = desk.api.settings.database;
  const noted = 'verification_changed';
  await fold();
  await asOwner(
    url,
    `INSERT INTO ${noted} (verification_id) SELECT gen_random_uuid() FROM generate_series(1, 200000)`,
  );
  // As autovacuum does on the way, and after the last.
  for (const which of [`WHERE sequence < (SELECT max(sequence) - 500 FROM ${noted})`, '']) {
    await asOwner(url, `DELETE FROM ${noted} ${which}`);
    await asOwner(url, `VACUUM ${noted}`);
  }
  const pages = () =>
    desk.count(`(SELECT FROM generate_series(1, pg_relation_size('${noted}') / 8192)) AS page`);
  // What somebody else reads right now, a vacuum leaves.
  for (let more = 0; more < 5 && (await pages()) > 0; more++) await asOwner(url, `VACUUM ${noted}`);
  expect(await pages()).toBe(0);
});
