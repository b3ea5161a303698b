import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportRecord } from '@desk/contract';
import { AbandonedExports } from '../src/exports/abandoned-exports.ts';
import { Exports } from '../src/exports/exports.ts';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

describe('an export', () => {
  test('whose connection to Postgres dies midway never ends cleanly and is recorded as aborted with its rows', async () => {
    await fill(20_000);
    const created = (await desk.admin.post('/api/exports').send({}).expect(201)).body as ExportRecord;
    const ended = await download(created, async () => {
      // The header may be here before the cursor is open.
      let killed: unknown[] = [];
      while (killed.length === 0)
        killed = await desk.dataSource.query<unknown[]>(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND query LIKE 'FETCH %' AND pid <> pg_backend_pid()`,
        );
    });
    expect(ended).toBe('cut');
    const aborted = await state(created, 'aborted');
    expect(aborted).toMatchObject({ sha256: null });
    expect(aborted.rows).toBeLessThan(20_000);
    expect(await held()).toBe(0);
  });

  test('whose query fails midway never ends cleanly, frees its connection and is recorded as aborted with its rows', async () => {
    const created = await create();
    const [middle] = await desk.dataSource.query<{ id: string }[]>(
      `SELECT id FROM verification WHERE email LIKE 'bulk-%' ORDER BY requested_at DESC, id DESC OFFSET 10000 LIMIT 1`,
    );
    const { url } = desk.api.settings.database;
    const broken = `CREATE FUNCTION readable(id uuid) RETURNS boolean LANGUAGE plpgsql AS
      $$ BEGIN IF id = '${middle?.id}' THEN RAISE EXCEPTION 'a row that cannot be read'; END IF; RETURN true; END $$`;
    await asOwner(url, broken);
    await asOwner(url, 'CREATE POLICY unreadable ON verification USING (readable(id))');
    await asOwner(url, 'ALTER TABLE verification ENABLE ROW LEVEL SECURITY');
    const ended = await download(created, () => Promise.resolve());
    await asOwner(url, 'ALTER TABLE verification DISABLE ROW LEVEL SECURITY');
    expect(ended).toBe('cut');
    const { rows, sha256 } = await state(created, 'aborted');
    expect([rows > 0, rows <= 10_000, sha256]).toEqual([true, true, null]);
    expect(await held()).toBe(0);
  });

  test('whose reader leaves frees its connection and is recorded as aborted with its rows', async () => {
    const created = await create();
    expect(await download(created, 'leave')).toBe('left');
    const { rows } = await state(created, 'aborted');
    expect(rows).toBeLessThan(created.total);
    expect(await held()).toBe(0);
  });

  describe('whose process died', () => {
    const abandoned = () => desk.api.app.get(AbandonedExports).runOnce();
    /** As if a process had begun it and said nothing since. */
    const left = async (since: string): Promise<ExportRecord> => {
      const created = await create({ status: ['queued'] });
      await desk.dataSource.query(
        `UPDATE export SET state = 'running', rows = 7, progress_at = now() - $2::interval WHERE id = $1`,
        [created.id, since],
      );
      return created;
    };

    test('is recorded as aborted with its rows, and its file can be made again', async () => {
      const created = await left('121 seconds');
      await abandoned();
      expect(await state(created, 'aborted')).toMatchObject({
        rows: 7,
        sha256: null,
        finishedAt: expect.any(String),
      });
      expect(
        await desk.dataSource.query(
          `SELECT actor, details FROM audit_event WHERE action = 'export.aborted' AND details->>'exportId' = $1`,
          [created.id],
        ),
      ).toEqual([
        { actor: 'system', details: { exportId: created.id, rows: 7, sha256: null, masked: false } },
      ]);
      await desk.admin.get(created.fileUrl).expect(200);
      await state(created, 'done');
    });

    test('is not taken for one that another process goes on with', async () => {
      const created = await left('1 minute');
      await abandoned();
      await state(created, 'running');
      await desk.dataSource.query(`UPDATE export SET state = 'aborted' WHERE id = $1`, [created.id]);
    });

    test('is not taken for one that goes on here, however slowly', async () => {
      const created = await create();
      const file = desk.api.app.get(Exports).stream(desk.admin.account, created.id);
      await file.next();
      await desk.dataSource.query(`UPDATE export SET progress_at = now() - interval '1 hour' WHERE id = $1`, [
        created.id,
      ]);
      await abandoned();
      await state(created, 'running');
      await file.return(undefined);
    });

    test('and woke up never ends its file cleanly, and leaves the record to the file that is made since', async () => {
      const created = await create();
      const make = async () => {
        const file = desk.api.app.get(Exports).stream(desk.admin.account, created.id);
        // The header, and the first rows.
        for (let chunk = 0; chunk < 2; chunk++) await file.next();
        return file;
      };
      const toTheEnd = async (file: AsyncGenerator<Buffer>) => {
        for await (const chunk of file) expect(chunk.length).toBeGreaterThan(0);
      };
      const slept = await make();
      await desk.dataSource.query(`UPDATE export SET state = 'aborted' WHERE id = $1`, [created.id]);
      const since = await make();
      await desk.dataSource.query('UPDATE export SET snapshot_at = now() WHERE id = $1', [created.id]);
      await expect(toTheEnd(slept)).rejects.toThrow();
      await state(created, 'running');
      await since.return(undefined);
      await desk.dataSource.query(`UPDATE export SET state = 'aborted' WHERE id = $1`, [created.id]);
    });
  });

  test('has to wait while three others are being made', async () => {
    const readers = await Promise.all([1, 2, 3].map(() => startReading()));
    expect((await desk.admin.get('/api/verifications/export.csv').expect(503)).body).toMatchObject({
      code: 'too_many_exports',
    });
    await desk.admin.get('/api/verifications').expect(200);
    while ((await held()) < 3);
    // None of them keeps one of the desk's own connections, which others use for a moment.
    while ((await held(`application_name = 'verification-desk'`)) > 0);
    for (const response of readers) response.destroy();
    while ((await desk.count(`export WHERE state = 'running'`)) > 0);
    await desk.admin.get('/api/verifications/export.csv?status=queued').expect(200);
  });
});

const create = async (filter: object = {}): Promise<ExportRecord> =>
  (await desk.admin.post('/api/exports').send(filter).expect(201)).body as ExportRecord;

/** Connections that are in the middle of a transaction. */
const held = (whose = `application_name = 'verification-desk-exports'`): Promise<number> =>
  desk.count(
    `pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%' AND ${whose}`,
  );

/** An export whose reader takes the first bytes and no more. */
function startReading(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const call = request(`${desk.api.url}/api/verifications/export.csv`, {
      headers: { cookie: desk.admin.cookie },
    });
    call.on('response', (response) => response.once('data', () => resolve(response.pause())));
    call.on('error', reject);
    call.end();
  });
}

/** Cases enough that a file of them is many chunks. */
async function fill(rows: number): Promise<void> {
  await desk.dataSource.query(
    `INSERT INTO verification (id, email, country, status, submitted_by, data_key, declined_reason)
     SELECT gen_random_uuid(), 'bulk-' || n || '@example.com', 'IN', 'completed', 'system', '', repeat('x', 2000)
     FROM generate_series(1, $1::int) n`,
    [rows],
  );
}

/** Reads the first bytes, then does `then` and reads on to the end. */
function download(
  created: ExportRecord,
  then: (() => Promise<void>) | 'leave',
): Promise<'whole' | 'cut' | 'left'> {
  return new Promise((resolve, reject) => {
    const call = request(
      desk.api.url + created.fileUrl,
      { headers: { cookie: desk.admin.cookie } },
      (response) => {
        response.once('data', () => {
          response.pause();
          if (then === 'leave') {
            response.destroy();
            resolve('left');
          } else then().then(() => response.resume(), reject);
        });
        response.on('end', () => resolve('whole'));
        response.on('error', () => resolve('cut'));
      },
    );
    call.on('error', reject);
    call.end();
  });
}

async function state(created: ExportRecord, wanted: ExportRecord['state']): Promise<ExportRecord> {
  for (;;) {
    const answer = await desk.admin.get(`/api/exports/${created.id}`).expect(200);
    const record = answer.body as ExportRecord;
    if (record.state === wanted) return record;
  }
}
