import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../src/audit/audit-log.ts';
import { linkBatch } from '../src/audit/links.ts';
import { AuditBench } from './harness/audit-bench.ts';

describe('writers', () => {
  let bench: AuditBench;
  beforeAll(async () => (bench = await AuditBench.open()));
  afterAll(() => bench.close());

  test('wait for nobody: while one transaction is open, events of others stand and are chained', async () => {
    const runner = bench.dataSource.createQueryRunner();
    await runner.startTransaction();
    await bench.audit.record(runner.manager, {
      actor: 'system',
      action: 'export.created',
      details: { first: true },
    });
    await Promise.all(Array.from({ length: 50 }, () => bench.record(1)));
    expect(await bench.chain()).toBe(0);
    expect(await bench.verify()).toMatchObject({ position: 50, waiting: 0 });

    await runner.commitTransaction();
    await runner.release();
    expect(await bench.verify()).toMatchObject({ position: 50, waiting: 1 });
    await bench.chain();
    const [last] = await bench.dataSource.query<object[]>(
      `SELECT e.action, e.id < (SELECT max(id) FROM audit_event) AS earlier FROM audit_link l
       JOIN audit_event e ON e.id = l.event_id ORDER BY l.position DESC LIMIT 1`,
    );
    expect(last).toEqual({ action: 'export.created', earlier: true });
    expect(await bench.verify()).toMatchObject({ position: 51, waiting: 0 });
  });

  test('do not wait for the chainer either, and of two chainers one works', async () => {
    const runner = bench.dataSource.createQueryRunner();
    await bench.record(1);
    await runner.startTransaction();
    expect(await linkBatch(runner.manager, bench.key, '0')).toEqual({ next: null, refused: 0 });
    await bench.record(1);
    expect(await bench.chain()).toBeNull();
    await runner.commitTransaction();
    await runner.release();
    expect(await bench.chain()).toBe(0);
    expect(await bench.verify()).toMatchObject({ position: 53, waiting: 0 });
  });
});

test('a backlog of more than one batch is chained in the order of its ids, without a gap', async () => {
  const bench = await AuditBench.open();
  await Promise.all(Array.from({ length: 50 }, () => bench.record(41)));
  expect(await bench.chain()).toBe(0);
  expect(await bench.verify()).toMatchObject({ position: 2_050, waiting: 0 });
  const [row] = await bench.dataSource.query<object[]>(
    `SELECT bool_and(event_id > before) AS "inOrder" FROM (
       SELECT event_id, lag(event_id, 1, 0::bigint) OVER (ORDER BY position) AS before FROM audit_link) l`,
  );
  expect(row).toEqual({ inOrder: true });
  await bench.close();
});

describe('an event says the same when it comes back from the table', () => {
  let bench: AuditBench;
  beforeAll(async () => (bench = await AuditBench.open()));
  afterEach(async () => {
    expect(await bench.chain()).toBe(0);
    expect(await bench.verify()).toMatchObject({ waiting: 0 });
  });
  afterAll(() => bench.close());

  const stored = async (details: Record<string, Json>): Promise<unknown> => {
    const actor = {
      id: '6f1f6a5c-6b0f-4d5e-9d4c-0a4b1c2d3e4f',
      email: 'a\u0000@example.com',
      name: 'A',
      role: 'admin',
    } as const;
    await bench.audit.record(bench.dataSource.manager, { actor, action: 'policy.changed', details });
    const [row] = await bench.dataSource.query<{ details: unknown }[]>(
      'SELECT details FROM audit_event ORDER BY id DESC LIMIT 1',
    );
    return row?.details;
  };

  test.each<[string, Record<string, Json>]>([
    ['nothing', {}],
    ['numbers', { a: 1e21, b: 1e-7, c: 0.1 + 0.2, d: 5e-324, e: Number.MAX_VALUE, f: -1, g: 2 ** 53 }],
    ['scripts', { தமிழ்: '李明', Ωμέγα: 'محمد', emoji: '👩‍💻', combining: 'e\u0301', '\u2028': '\u2029' }],
    ['control characters', { a: '\u0001\t\n\r\u001f\u007f\u0085', quoted: '"\\/' }],
    [
      'keys that sort by bytes or by characters',
      { '\uFB33': 1, '😀': 2, b: 3, aa: 4, a: 5, '': 6, '10': 7, '9': 8 },
    ],
    ['keys that mean something to objects', JSON.parse('{"__proto__":{"a":1},"constructor":1,"toJSON":2}')],
    ['nesting', { a: [[], {}, [null, true, { b: [{ c: ['d'] }] }]], e: null }],
    ['a long text', { text: 'ü'.repeat(100_000) }],
  ])('%s', async (_, details) => {
    expect(await stored(details)).toEqual(details);
  });

  test('what jsonb cannot hold is stored as it can, and the code is over that', async () => {
    const details = {
      nul: 'a\u0000b',
      half: '\uD800x',
      '\u0000': 1,
      minus: -0,
      not: Number.NaN,
      nothing: undefined,
    };
    expect(await stored(details as unknown as Record<string, Json>)).toEqual({
      nul: 'a\uFFFDb',
      half: '\uFFFDx',
      '\uFFFD': 1,
      minus: 0,
      not: null,
    });
  });
});

describe('what the desk did not write', () => {
  const insert = (mac: string) =>
    `WITH event AS (INSERT INTO audit_event (actor, action, details, mac)
       VALUES ('system', 'session.failed', '{"forged": 1e400}', ${mac}) RETURNING id)
     INSERT INTO audit_unchained SELECT id FROM event`;

  test('stays out of the chain, however much there is, and holds up nothing', async () => {
    const bench = await AuditBench.open();
    await bench.record(1);
    expect(await bench.chain()).toBe(0);
    for (const mac of ['NULL', `'\\x00'`, `sha256('guess')`]) await bench.dataSource.query(insert(mac));
    await bench.dataSource.query(
      `WITH event AS (INSERT INTO audit_event (actor, action) SELECT 'system', 'session.failed'
         FROM generate_series(1, 1200) RETURNING id) INSERT INTO audit_unchained SELECT id FROM event`,
    );
    await bench.record(1);
    expect(await bench.chain()).toBe(1_203);
    const [row] = await bench.dataSource.query<object[]>('SELECT count(*)::int AS links FROM audit_link');
    expect(row).toEqual({ links: 2 });
    await bench.close();
  });

  test('unless it is from before the chain, and then only at its beginning', async () => {
    const bench = await AuditBench.open();
    const old = `WITH event AS (INSERT INTO audit_event (actor, action) VALUES ('system', 'session.failed') RETURNING id)
       INSERT INTO audit_unchained SELECT id FROM event`;
    await bench.dataSource.query(old);
    await bench.dataSource.query(old);
    await bench.record(1);
    await bench.dataSource.query(old);
    expect(await bench.chain()).toBe(1);
    const rows = await bench.dataSource.query<object[]>(
      'SELECT position, event_id FROM audit_link ORDER BY position',
    );
    expect(rows).toEqual([1, 2, 3].map((n) => ({ position: String(n), event_id: String(n) })));
    await bench.close();
  });

  test('a note that an event waits, which is in the chain already, does not stop the chainer', async () => {
    const bench = await AuditBench.open();
    await bench.record(2);
    await bench.chain();
    await bench.dataSource.query('INSERT INTO audit_unchained SELECT min(id) FROM audit_event');
    await bench.record(1);
    expect(await bench.chain()).toBe(0);
    await expect(bench.verify()).rejects.toThrow('it is in the chain, and yet waits for it');
    await bench.close();
  });
});
