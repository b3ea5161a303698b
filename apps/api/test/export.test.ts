import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CSV_COLUMNS, type ExportRecord, type VerificationFilter } from '@desk/contract';
import { parse } from 'csv-parse/sync';
import { Exports } from '../src/exports/exports.ts';
import { Desk } from './harness/desk.ts';
import { published, publishedBytes } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  await desk.submit('first', { body: publishedBytes('completed-accepted-id-card') });
  await desk.submit('second', { body: publishedBytes('completed-declined-driving-license') });
  await desk.submit('formula', {
    body: published('completed-declined-passport', 'e3', {
      requested_at: '2026-01-01T00:00:00.000Z',
      result: {
        declined_reason: '=HYPERLINK("http://example.com")',
        declined_reasons_list: ['=HYPERLINK("http://example.com")', 'b'],
      },
    }),
  });
});
afterAll(() => desk.close());

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
const inOneCall = async (query = ''): Promise<string> =>
  (await desk.admin.get(`/api/verifications/export.csv${query}`).expect(200)).text;

describe('the CSV', () => {
  test('starts with a byte-order mark and the published header, and ends every line with CRLF', async () => {
    const csv = await inOneCall();
    expect(csv.startsWith(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  test('holds every row of the filter, newest first, with what was read', async () => {
    const rows = read(await inOneCall());
    expect(rows.map(({ email }) => email)).toEqual([
      'formula@example.com',
      'second@example.com',
      'first@example.com',
    ]);
    const body = publishedBytes('completed-accepted-id-card');
    expect(rows[2]).toMatchObject({
      reference_id: '3f0c2a52-6a3e-4b57-9a5d-2f6f0a8f4c11',
      country: 'IN',
      status: 'completed',
      verification_status: 'accepted',
      declined_reasons: '',
      document_number: '999941057058',
      document_country: 'IN',
      full_name: 'Anbu Maadhiri',
      face_match_confidence: '73',
      check_face: '1',
      check_issue_date: '',
      requested_at: '2023-11-27T13:04:38.957Z',
      completed_at: '2023-11-27T13:05:09.669Z',
      exchange_count: '1',
      submitted_by: desk.admin.account.email,
      response_sha256: createHash('sha256').update(body).digest('hex'),
    });
    expect(rows[1]).toMatchObject({ check_face: '0', check_document: '', date_of_birth: '1960' });
  });

  test('defuses formulas', async () => {
    const [row] = read(await inOneCall('?declinedReason=b'));
    expect(row).toMatchObject({
      declined_reason: `'=HYPERLINK("http://example.com")`,
      declined_reasons: `'=HYPERLINK("http://example.com") | b`,
      requested_at: '2026-01-01T00:00:00.000Z',
    });
  });

  test.each<VerificationFilter>([
    { status: ['completed', 'queued'], verificationStatus: ['declined'], country: ['IN'] },
    { country: [] },
    { declinedReason: ['=HYPERLINK("http://example.com")', `it's`] },
    { documentType: [`a\\'; DROP TABLE export; --`, 'id_card'] },
    { failedCheck: ['face'], unperformed: true, purged: false },
    { reviewDecision: ['approved', 'none'], assigneeId: [randomUUID(), 'none'] },
    {
      requestedFrom: '2023-01-01T00:00:00.000Z',
      completedTo: '2100-01-01T00:00:00.000Z',
      faceMatchMin: 72.5,
    },
    { q: `%_\\'":q $1 NULL` },
    { q: 'maadhiri' },
  ])('of %j holds the rows that the list counts', async (filter) => {
    const created = (await desk.admin.post('/api/exports').send(filter).expect(201)).body as ExportRecord;
    expect(read((await desk.admin.get(created.fileUrl).expect(200)).text)).toHaveLength(created.total);
  });

  test('of nothing is a header', async () => {
    expect(read(await inOneCall('?status=queued'))).toEqual([]);
  });
});

describe('an export', () => {
  test('is recorded with its filter, rows, hash and who', async () => {
    const created = (
      await desk.admin
        .post('/api/exports')
        .send({ country: ['IN'], page: 2 })
        .expect(201)
    ).body as ExportRecord;
    expect(created).toMatchObject({
      state: 'ready',
      total: 3,
      rows: 0,
      filter: { country: ['IN'] },
      createdBy: desk.admin.account.email,
    });
    const file = await desk.admin.get(created.fileUrl).expect(200);
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="verifications-${created.id}.csv"`,
    );
    const done = (await desk.admin.get(`/api/exports/${created.id}`).expect(200)).body as ExportRecord;
    expect(done).toMatchObject({
      state: 'done',
      rows: 3,
      bytes: Buffer.byteLength(file.text),
      sha256: createHash('sha256').update(file.text).digest('hex'),
    });
    expect((await desk.admin.get(created.fileUrl).expect(409)).body).toMatchObject({
      code: 'export_already_made',
    });
    const all = (await desk.admin.get('/api/exports').expect(200)).body as { data: ExportRecord[] };
    expect(all.data[0]).toEqual(done);
    expect(
      await desk.dataSource.query(
        `SELECT action, actor FROM audit_event WHERE details->>'exportId' = $1 ORDER BY id`,
        [created.id],
      ),
    ).toEqual(
      ['created', 'started', 'finished'].map((done) => ({
        action: `export.${done}`,
        actor: desk.admin.account.email,
      })),
    );
  });

  test('asked for twice at once is made for one of the two', async () => {
    const created = (await desk.admin.post('/api/exports').send({ status: 'queued' }).expect(201))
      .body as ExportRecord;
    const exports = desk.api.app.get(Exports);
    const both = [1, 2].map(() => exports.stream(desk.admin.account, created.id));
    const begun = await Promise.allSettled(both.map((file) => file.next()));
    expect(begun.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all(both.map((file) => file.return(undefined)));
  });
});
