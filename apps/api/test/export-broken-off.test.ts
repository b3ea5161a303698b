import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportRecord } from '@desk/contract';
import { AbandonedExports } from '../src/exports/abandoned-exports.ts';
import { CopyOut } from '../src/exports/copy-out.ts';
import { ExportPool } from '../src/exports/export-pool.ts';
import { Exports } from '../src/exports/exports.ts';
import { Desk } from './harness/desk.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

describe('an export', () => {
  test('whose connection to Postgres dies midway never ends cleanly and is recorded as aborted with its rows', async () => {
    await fill(20_000);
    const created = (await desk.admin.post('/api/exports').send({}).expect(201)).body as ExportRecord;
    const ended = await download(created, () => toBackend('pg_terminate_backend'));
    expect(ended).toBe('cut');
    const aborted = await state(created, 'aborted');
    expect(aborted).toMatchObject({ sha256: null });
    expect(aborted.rows).toBeLessThan(20_000);
    await noneHeld();
  });

  test('whose query fails midway never ends cleanly, frees its connection and is recorded as aborted with its rows', async () => {
    const created = await create();
    const ended = await download(created, () => toBackend('pg_cancel_backend'));
    expect(ended).toBe('cut');
    const { rows, sha256 } = await state(created, 'aborted');
    expect([rows > 0, rows < created.total, sha256]).toEqual([true, true, null]);
    await noneHeld();
  });

  test('whose reader leaves frees its connection and is recorded as aborted with its rows', async () => {
    const created = await create();
    expect(await download(created, 'leave')).toBe('left');
    const { rows } = await state(created, 'aborted');
    expect(rows).toBeLessThan(created.total);
    await noneHeld();
  });

  test('that nobody waits for any more is ended by Postgres also before it has found a row', async () => {
    const { client } = await desk.api.app.get(ExportPool).connect();
    const copy = client.query(new CopyOut('SELECT pg_sleep(3600)'));
    copy.on('error', () => undefined);
    while ((await held()) === 0);
    client.release(true);
    await noneHeld();
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

/** Ends the query of an export, or its connection. */
const toBackend = (end: 'pg_cancel_backend' | 'pg_terminate_backend'): Promise<unknown> =>
  desk.dataSource.query(
    `SELECT ${end}(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'COPY %' AND pid <> pg_backend_pid()`,
  );

/** Connections that are in the middle of a transaction. */
const held = (whose = `application_name = 'verification-desk-exports'`): Promise<number> =>
  desk.count(
    `pg_stat_activity
     WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid() AND ${whose}`,
  );

/** Postgres learns of a connection that was given up by its next word. */
async function noneHeld(): Promise<void> {
  while ((await held()) > 0);
}

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

/** More than the header. */
const FIRST_BYTES = 100_000;

/** Reads the first rows, then does `then` and reads on to the end. */
function download(
  created: ExportRecord,
  then: (() => Promise<unknown>) | 'leave',
): Promise<'whole' | 'cut' | 'left'> {
  return new Promise((resolve, reject) => {
    const call = request(
      desk.api.url + created.fileUrl,
      { headers: { cookie: desk.admin.cookie } },
      (response) => {
        let taken = 0;
        const take = (bytes: Buffer) => {
          taken += bytes.length;
          if (taken < FIRST_BYTES) return;
          response.off('data', take).pause();
          if (then === 'leave') {
            response.destroy();
            resolve('left');
          } else then().then(() => response.resume(), reject);
        };
        response.on('data', take);
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
