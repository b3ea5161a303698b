import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Rederivation } from '../src/findings/rederivation.ts';
import { DERIVATION_VERSION } from '../src/verifications/derive.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

/** What a replica of the version before findings and decisions writes beside this one, by its connection. */
let older: pg.Client;
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  older = new pg.Client({ connectionString: desk.api.settings.database.url });
  await older.connect();
});
afterAll(async () => {
  await older.end();
  await desk.close();
});

const expired = (referenceId: string) => {
  const body = published('completed-accepted-id-card', referenceId);
  const data = body.result['verification_data'] as { document: { expiry_date: string } };
  data.document.expiry_date = '2020-01-31';
  return body;
};
const derivedWith = async (id: string): Promise<unknown> =>
  (await desk.dataSource.query<object[]>('SELECT derived_with FROM verification WHERE id = $1', [id]))[0];

/** As its code does it: without the columns that it does not know. */
const answered = (id: string, sha256: string) =>
  older.query(
    `UPDATE verification SET findings = '{}', response_sha256 = $2, verification_status = 'accepted' WHERE id = $1`,
    [id, sha256],
  );

test('an answer that it applies is derived again, and is news to whoever decided', async () => {
  const first = JSON.stringify(inProgress('ref-older'));
  const { id } = await desk.submit('older', { body: first });
  desk.provider.next({ body: expired('ref-older') });
  await desk.poll(id);
  const [{ response_sha256: newest }] = await desk.dataSource.query<[{ response_sha256: string }]>(
    'SELECT response_sha256 FROM verification WHERE id = $1',
    [id],
  );
  const noticed = (await desk.detail(id)).findings;
  expect(noticed).toContainEqual(expect.objectContaining({ code: 'document_expired' }));
  await desk.dataSource.query('UPDATE verification SET answer_changed_at = NULL WHERE id = $1', [id]);

  await answered(id, createHash('sha256').update(first).digest('hex'));
  await answered(id, newest);
  expect(await derivedWith(id)).toEqual({ derived_with: 0 });
  await desk.api.app.get(Rederivation).runOnce();
  expect((await desk.detail(id)).findings).toEqual(noticed);
  expect(await derivedWith(id)).toEqual({ derived_with: DERIVATION_VERSION });
  const [row] = await desk.dataSource.query<object[]>(
    'SELECT answer_changed_at IS NOT NULL AS news FROM verification WHERE id = $1',
    [id],
  );
  expect(row).toEqual({ news: true });
});

test('what this version writes stays derived with this version', async () => {
  const { id } = await desk.submit('newer', { body: inProgress('ref-newer') });
  expect(await derivedWith(id)).toEqual({ derived_with: DERIVATION_VERSION });
});

test('a selfie that it takes in is compared, whatever became of its rights', async () => {
  const id = randomUUID();
  await desk.dataSource.query(
    `INSERT INTO verification (id, email, country, status, submitted_by, data_key)
     VALUES ($1, 'older@example.com', 'IN', 'queued', 'system', '')`,
    [id],
  );
  const role = new URL(desk.api.settings.database.url).username;
  await asOwner(desk.api.settings.database.url, `REVOKE ALL ON duplicate_check FROM ${role}`);
  await older.query(
    `INSERT INTO submission_image (verification_id, side, content_type, bytes, sha256)
     VALUES ($1, 'selfie', 'image/png', 1, 'same'), ($1, 'front', 'image/png', 1, 'other')`,
    [id],
  );
  await asOwner(desk.api.settings.database.url, `GRANT SELECT, INSERT, DELETE ON duplicate_check TO ${role}`);
  expect(
    await desk.dataSource.query(
      'SELECT likeness, value, verification_id FROM duplicate_check WHERE verification_id = $1',
      [id],
    ),
  ).toEqual([{ likeness: 'face', value: 'same', verification_id: id }]);
});

test('a case is not purged by it, which would leave notes and hashes behind', async () => {
  const purging = older.query(
    `INSERT INTO purge (verification_id, purged_by, relationship_ended_on, country, retention_months, images, bodies)
     SELECT id, 'system', '2020-01-01', 'IN', 60, 3, 1 FROM verification LIMIT 1`,
  );
  await expect(purging).rejects.toMatchObject({ code: '55000' });
});
