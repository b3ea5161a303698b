import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { batchOf } from '../bench/seed/batch.ts';
import { seededCase, type Desk as Owner, type SeededCase } from '../bench/seed/cases/seeded-case.ts';
import { seedDesk } from '../bench/seed/seed.ts';
import { verifyChain } from '../src/audit/verify-chain.ts';
import { BitmapFolder } from '../src/counts/bitmap-folder.ts';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { DataKeys } from '../src/encryption/data-keys.ts';
import { DeskSecrets } from '../src/encryption/desk-secrets.ts';
import { LikenessChecks } from '../src/findings/likeness-checks.ts';
import { aad } from '../src/provider/exchange-log.ts';
import { disposableDatabase, type TestDatabase } from './harness/database.ts';
import { Desk } from './harness/desk.ts';

/** Fewer for a quick look. */
const ROWS = Number(process.env['BENCH_SEED_ROWS'] ?? 1_000);
const SEED = { rows: ROWS, seed: 7, until: Date.now() };
/** Submissions under way, and cases that are made due at a time: more would only wait for the desk's ten connections. */
const SUBMITTED_AT_ONCE = 8;
const POLLED_AT_ONCE = 64;
/** A minute on a machine that has nothing else to do. */
const PATIENCE_MS = 600_000;

/** The provider of the seed's cases: it answers each call about a case with what the seed has there, byte for byte. */
class SeedsProvider {
  private readonly left = new Map<string, SeededCase['replies'][number][]>();
  private readonly emails = new Map<string, string>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor(cases: readonly SeededCase[]) {
    for (const { applicant, replies, verification } of cases) {
      this.left.set(applicant.email, [...replies]);
      if (verification.referenceId) this.emails.set(verification.referenceId, applicant.email);
    }
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Whose case has more to hear. */
  get expecting(): string[] {
    return [...this.left].filter(([, replies]) => replies.length > 0).map(([email]) => email);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const asked = new URL(request.url ?? '', 'http://provider.example').searchParams.get('reference_id');
    const email =
      asked === null
        ? (JSON.parse(Buffer.concat(chunks).toString()) as { email: string }).email
        : (this.emails.get(asked) ?? '');
    const reply = this.left.get(email)?.shift();
    if (reply === undefined || reply.failure !== null) return void request.socket.destroy();
    response.writeHead(reply.httpStatus ?? 200, reply.headers);
    response.end(reply.body);
  }
}

type Row = Record<string, unknown>;

/** What cannot be the same: chance, our clock, keys and what they seal. That it is there, and of what kind, must be all the same. */
const OF_THE_DESK: Readonly<Record<string, readonly string[]>> = {
  verification: ['id', 'data_key', 'next_check_at', 'last_checked_at', 'answer_changed_at', 'submitted_at'],
  submission_image: ['verification_id'],
  provider_exchange: ['verification_id', 'id', 'sequence', 'started_at', 'duration_ms', 'request_id'],
  provider_body: ['verification_id'],
  audit_event: ['verification_id', 'id', 'at', 'uid', 'mac'],
};

/** Everything about cases that a database holds, in a form that another database's can be held against. */
async function contents(dataSource: DataSource, dataKeys: DataKeys): Promise<Record<string, Row[]>> {
  const read = async (table: string, order: string, where = 'true'): Promise<Row[]> => {
    const rows = await dataSource.query<Row[]>(
      table === 'verification'
        ? `SELECT v.*, v.email AS "case" FROM verification v ORDER BY ${order}`
        : `SELECT t.*, v.email AS "case", v.data_key FROM ${table} t JOIN verification v ON v.id = t.verification_id
           WHERE ${where} ORDER BY v.email, ${order}`,
    );
    return rows.map((row) => comparable(table, row, dataKeys));
  };
  return {
    verification: await read('verification', 'email'),
    submission_image: await read('submission_image', 't.side'),
    provider_exchange: await read('provider_exchange', 't.sequence'),
    provider_body: await read('provider_body', 't.sha256'),
    audit_event: await read('audit_event', 't.id'),
    sizes: await dataSource.query<Row[]>(
      `SELECT (SELECT count(*) FROM duplicate_check) AS likenesses, (SELECT count(*) FROM audit_unchained) AS unlinked,
         (SELECT count(*) FROM idempotency_key) AS keys, (SELECT count(*) FROM verification_changed) AS changed,
         (SELECT count(*) FROM verification_place) AS places, (SELECT count(*) FROM review) AS reviews,
         (SELECT count(*) FROM audit_link JOIN audit_event e ON e.id = event_id WHERE e.verification_id IS NOT NULL) AS links`,
    ),
    // The day of a request without an answer is ours; places are given as cases come.
    bitmaps: await dataSource.query<Row[]>(
      `SELECT facet, value, sum(bit_count(bits))::int AS cases FROM verification_bitmap WHERE facet <> 'requestedDay'
       GROUP BY facet, value ORDER BY facet, value`,
    ),
  };
}

function comparable(table: string, { data_key, ...row }: Row, dataKeys: DataKeys): Row {
  const shown: Row = { ...row };
  for (const column of OF_THE_DESK[table] ?? []) if (column in row) shown[column] = kindOf(row[column]);
  if (table === 'verification') {
    shown['data_key'] = dataKeys.unwrap(data_key as Buffer).length;
    // The provider's time, or else ours.
    if (Number(row['requested_at']) === Number(row['submitted_at'])) shown['requested_at'] = 'submitted';
  }
  if (table === 'provider_exchange') {
    const { connection: _, 'keep-alive': _alive, ...headers } = row['headers'] as Row;
    shown['headers'] = headers;
  }
  if (table === 'provider_body') {
    const words = aad(row['verification_id'] as string, row['sha256'] as string);
    shown['sealed'] = dataKeys
      .open(dataKeys.unwrap(data_key as Buffer), row['sealed'] as Buffer, words)
      .toString();
  }
  return shown;
}

const kindOf = (value: unknown): string | null =>
  value === null ? null : value instanceof Date ? 'a time' : Buffer.isBuffer(value) ? 'bytes' : typeof value;

let cases: SeededCase[];
let desk: Desk;
let provider: SeedsProvider;
let database: TestDatabase;
let seeded: DataSource;
let real: Record<string, Row[]>;
let made: Record<string, Row[]>;
let auditKey: Buffer;

beforeAll(async () => {
  const encryptionKey = randomBytes(32);
  const keys = new DataKeys({ encryptionKey });
  const nobody: Owner = { actor: 'system', dataKeys: keys, auditKey: randomBytes(32) };
  cases = await Promise.all(Array.from({ length: ROWS }, (_, number) => seededCase(number, SEED, nobody)));

  provider = new SeedsProvider(cases);
  desk = await Desk.open({
    baseUrl: await provider.start(),
    concurrency: POLLED_AT_ONCE,
    ratePerSecond: 100_000,
  });
  await submitAll();
  await pollAll();
  await desk.api.app.get(LikenessChecks).runOnce();
  await desk.api.app.get(BitmapFolder).runOnce();
  await linked();
  real = await contents(desk.dataSource, new DataKeys(desk.api.settings));

  database = await disposableDatabase();
  seeded = await new DataSource(
    dataSourceOptions({ database: { url: database.url, poolSize: 2 } }),
  ).initialize();
  const { id, email, name, role } = desk.admin.account;
  await seeded.query('INSERT INTO account (id, email, name, role) VALUES ($1, $2, $3, $4)', [
    id,
    email,
    name,
    role,
  ]);
  await seedDesk({
    settings: {
      database: { url: database.url, migrationUrl: database.ownerUrl, poolSize: 4 },
      encryptionKey,
      previousEncryptionKeys: [],
    },
    seed: SEED,
    computer: (owner) => ({ ahead: 1, compute: (range) => batchOf(range, SEED, owner) }),
  });
  auditKey = (await DeskSecrets.read(seeded, keys)).key('audit');
  made = await contents(seeded, keys);
}, PATIENCE_MS);

afterAll(async () => {
  await seeded.destroy();
  await database.drop();
  await desk.close();
  await provider.stop();
});

async function submitAll(): Promise<void> {
  const waiting = [...cases];
  const submitter = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { email, country, images } = next.applicant;
      await desk.admin
        .post('/api/verifications')
        .send({
          email,
          country: country.code,
          selfieImage: images.selfie,
          document: { frontImage: images.front, backImage: images.back },
        })
        .expect(201);
    }
  };
  await Promise.all(Array.from({ length: SUBMITTED_AT_ONCE }, submitter));
}

/** Has the poller ask about each case for as often as the seed's provider has something to say about it. */
async function pollAll(): Promise<void> {
  for (let emails = provider.expecting; emails.length > 0; emails = provider.expecting) {
    // The others are asked about no more.
    await desk.dataSource.query(
      `UPDATE verification SET next_check_at = now() + interval '1 day'
       WHERE next_check_at < now() + interval '1 hour' AND NOT email = ANY ($1)`,
      [emails],
    );
    const due = await desk.dataSource.query<{ id: string }[]>(
      'SELECT id FROM verification WHERE email = ANY ($1)',
      [emails.slice(0, POLLED_AT_ONCE)],
    );
    await desk.poll(...due.map(({ id }) => id));
  }
}

async function linked(): Promise<void> {
  while ((await desk.count('audit_unchained')) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('a seeded database holds what submitting and polling the same cases leaves', () => {
  test.each(Object.keys(OF_THE_DESK))('in every row of %s', (table) => {
    expect(made[table]?.length).toBeGreaterThan(0);
    expect(made[table]).toEqual(real[table]);
  });

  test('with nothing left to do', () => {
    expect(made['sizes']).toEqual(real['sizes']);
    expect(made['sizes']?.[0]).toMatchObject({
      likenesses: '0',
      unlinked: '0',
      changed: '0',
      places: String(ROWS),
    });
  });

  test('in every count of the bitmaps', () => expect(made['bitmaps']).toEqual(real['bitmaps']));

  test('and the indexes are those of the migrations', async () => {
    const all = `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;
    expect(await seeded.query(all)).toEqual(await desk.dataSource.query(all));
  });

  test('and the audit log’s chain is whole', async () => {
    const { position, waiting } = await seeded.transaction('REPEATABLE READ', (manager) =>
      verifyChain(manager, auditKey),
    );
    expect({ position, waiting }).toEqual({ position: made['audit_event']?.length, waiting: 0 });
  });

  test('and the next event gets the next number', async () => {
    const [next] = await seeded.query<{ free: boolean }[]>(
      `WITH added AS (INSERT INTO audit_event (actor, action) VALUES ('system', 'session.failed') RETURNING id)
       SELECT id > (SELECT max(id) FROM audit_event) AS free FROM added`,
    );
    expect(next).toEqual({ free: true });
  });
});

describe('the cases of a seed', () => {
  test('are mostly completed, a quarter of them declined, and none is due yet', () => {
    const share = (holds: (one: SeededCase['verification']) => boolean): number =>
      cases.filter(({ verification }) => holds(verification)).length / ROWS;
    expect(share(({ status }) => status === 'completed')).toBeCloseTo(0.92, 1);
    expect(share(({ verificationStatus }) => verificationStatus === 'declined')).toBeCloseTo(0.23, 1);
    expect(share(({ findings }) => findings.includes('answer_unexpected'))).toBeLessThan(0.01);
    for (const { verification: v } of cases)
      if (v.nextCheckAt) expect(v.nextCheckAt.getTime()).toBeGreaterThan(SEED.until - 1_000);
  });

  test('are the same again from the same seed', async () => {
    const nobody: Owner = {
      actor: 'system',
      dataKeys: new DataKeys({ encryptionKey: randomBytes(32) }),
      auditKey: randomBytes(32),
    };
    const again = await seededCase(3, SEED, nobody);
    expect(again.replies).toEqual(cases[3]?.replies);
    expect({ ...again.verification, dataKey: null }).toEqual({ ...cases[3]?.verification, dataKey: null });
  });
});
