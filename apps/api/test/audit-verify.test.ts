import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AuditBench } from './harness/audit-bench.ts';

let bench: AuditBench;
beforeEach(async () => {
  bench = await AuditBench.open();
  await bench.record(10);
  await bench.chain();
});
afterEach(() => bench.close());

const verdict = (): Promise<string> =>
  bench.verify().then(
    ({ position, waiting }) => `whole ${position} ${waiting}`,
    (error: Error) => error.message,
  );
const uidOf = async (position: number): Promise<string> => {
  const [row] = await bench.owner.query<{ uid: string }[]>(
    'SELECT uid FROM audit_event e JOIN audit_link l ON l.event_id = e.id WHERE position = $1',
    [position],
  );
  return row?.uid ?? 'none';
};

describe('the first row that is wrong is named when the owner of the tables', () => {
  test.each([
    ['what it says', `details = '{"n": 99}'`],
    ['who did it', `actor = 'somebody'`],
    ['what was done', `action = 'session.created'`],
    ['whom it is about', 'verification_id = gen_random_uuid()'],
    ['its code', `mac = sha256('guess')`],
    ['its number, inside its details', `details = '{"n": 1e400}'`],
  ])('changes an event: %s', async (_, change) => {
    const uid = await uidOf(4);
    await bench.tamper([`UPDATE audit_event SET ${change} WHERE id IN (4, 7)`]);
    expect(await verdict()).toBe(
      `position 4, event ${uid} (number 4): it was changed, or inserted by somebody else than the desk; its code is wrong`,
    );
  });

  test.each(["at = at + interval '1 ms'", `at = 'infinity'`])('changes when it was: %s', async (change) => {
    const uid = await uidOf(4);
    await bench.tamper([`UPDATE audit_event SET ${change} WHERE id = 4`]);
    expect(await verdict()).toMatch(`position 4, event ${uid} (number 4): its time, its number, its link`);
  });

  test('takes its code away', async () => {
    await bench.tamper(['UPDATE audit_event SET mac = NULL WHERE id = 4']);
    expect(await verdict()).toMatch(
      /^position 4, event .* it was inserted; only the desk can give an event its code/,
    );
  });

  test('changes a link', async () => {
    await bench.tamper([`UPDATE audit_link SET hash = sha256('guess') WHERE position = 4`]);
    expect(await verdict()).toMatch(/^position 4, event .* its link or its place/);
  });

  test('takes an event out', async () => {
    await bench.tamper(
      ['DELETE FROM audit_event WHERE id = 4'],
      [['audit_link', 'audit_link_event_id_fkey']],
    );
    expect(await verdict()).toBe('position 4, event number 4: the event is missing');
  });

  test('takes a link out, and its event with it', async () => {
    await bench.tamper(['DELETE FROM audit_link WHERE event_id = 4', 'DELETE FROM audit_event WHERE id = 4']);
    expect(await verdict()).toBe('position 4: the link is missing; the next one is at position 5');
  });

  test('takes a link out with its event and closes the gap', async () => {
    const uid = await uidOf(5);
    await bench.tamper([
      'DELETE FROM audit_link WHERE event_id = 4',
      'DELETE FROM audit_event WHERE id = 4',
      'UPDATE audit_link SET position = -position WHERE position > 4',
      'UPDATE audit_link SET position = -position - 1 WHERE position < 0',
    ]);
    expect(await verdict()).toMatch(`position 4, event ${uid} (number 5): its time, its number`);
  });

  test('swaps two events', async () => {
    const [fourth, sixth] = [await uidOf(4), await uidOf(6)];
    await bench.tamper(
      ['UPDATE audit_link SET event_id = CASE position WHEN 4 THEN 6 ELSE 4 END WHERE position IN (4, 6)'],
      [['audit_link', 'audit_link_event_id_key']],
    );
    expect(await verdict()).toBe(
      `position 4, event ${sixth} (number 6): it is out of order; here belongs event ${fourth} (number 4)`,
    );
  });

  test('inserts an event of their own: with a link, noted as waiting, or neither', async () => {
    await bench.tamper([`INSERT INTO audit_event (actor, action) VALUES ('system', 'session.failed')`]);
    expect(await verdict()).toMatch(/^event .* \(number 11\): it was inserted, or its link was taken out/);
    await bench.tamper(['INSERT INTO audit_unchained VALUES (11)']);
    expect(await verdict()).toMatch(/^event .* \(number 11\): it was changed, or inserted by somebody else/);
    await bench.tamper([
      'DELETE FROM audit_unchained',
      `INSERT INTO audit_link (position, event_id, hash) VALUES (11, 11, sha256('guess'))`,
    ]);
    expect(await verdict()).toMatch(/^position 11, event .* it was inserted; only the desk/);
  });

  test('copies an event that the desk wrote', async () => {
    await bench.tamper(
      [
        `INSERT INTO audit_event (at, actor, action, details, uid, mac)
           SELECT at, actor, action, details, uid, mac FROM audit_event WHERE id = 4`,
        'INSERT INTO audit_unchained VALUES (11)',
      ],
      [['audit_event', 'audit_event_uid_key']],
    );
    await bench.chain();
    expect(await verdict()).toMatch(/^event .* \(number 11\): it is a copy of an earlier one/);
  });

  test('puts a link before the first', async () => {
    await bench.tamper(['UPDATE audit_link SET position = 0 WHERE position = 4']);
    expect(await verdict()).toBe('position 0: this link was inserted; the chain begins at position 1');
  });
});

test('an event that waits is right or named, and none vanishes from among those that wait', async () => {
  await bench.record(1);
  expect(await verdict()).toBe('whole 10 1');
  await bench.tamper([`UPDATE audit_event SET actor = 'somebody' WHERE id = 11`]);
  expect(await verdict()).toMatch(/^event .* \(number 11\): it was changed/);
  await bench.dataSource.query('DELETE FROM audit_unchained');
  expect(await verdict()).toMatch(/^event .* \(number 11\): .* neither in the chain nor waiting for it/);
});

describe('the command', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'desk-verify-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...args: string[]): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        DATABASE_URL: bench.url,
        ENCRYPTION_KEY: bench.encryptionKey.toString('base64'),
      };
      execFile(
        process.execPath,
        ['dist/commands/audit-verify.js', ...args],
        { env },
        (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
      );
    });
  const head = async () => {
    const { position, hash } = await bench.verify();
    return { position, hash: hash.toString('hex'), at: '2026-11-23T10:00:00.000Z' };
  };

  test('tells that all is whole, and how far', async () => {
    const { hash } = await head();
    await bench.record(2);
    expect(await run()).toEqual({
      code: 0,
      said: `10 events, chain whole, head 10 ${hash}\n2 events wait to be chained; their codes are right\n`,
    });
  });

  test('fails with the row that is wrong', async () => {
    await bench.tamper([`UPDATE audit_event SET actor = 'a-canary' WHERE id = 4`]);
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toMatch(
      /^The audit log is broken at position 4, event [-0-9a-f]{36} \(number 4\): it was changed/,
    );
    expect(said).not.toContain('canary');
  });

  test('finds a tail that was cut, or replaced, by the heads that were kept elsewhere', async () => {
    const file = join(folder, 'anchors');
    const early = await head();
    await bench.record(3);
    await bench.chain();
    await writeFile(file, [early, await head()].map((anchor) => `${JSON.stringify(anchor)}\n`).join(''));
    expect(await run('--anchor', file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 anchors, all in'),
    });

    await bench.tamper([
      'DELETE FROM audit_link WHERE position > 11',
      'DELETE FROM audit_event WHERE id > 11',
    ]);
    expect(await run()).toMatchObject({ code: 0 });
    expect(await run('--anchor', file)).toEqual({
      code: 1,
      said: 'The audit log is broken at position 12: the chain was cut; it ends at 11, and at 2026-11-23T10:00:00.000Z it had reached 13.\n',
    });
    await bench.record(5);
    await bench.chain();
    expect(await run('--anchor', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining("position 13: it is another event's than at"),
    });
  });

  test('says which line is no anchor, and which file is none', async () => {
    const file = join(folder, 'anchors');
    await writeFile(file, `${JSON.stringify(await head())}\n{"position":`);
    expect(await run('--anchor', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('line 2 of the anchor file'),
    });
    expect(await run('--anchor', join(folder, 'none'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('(ENOENT)'),
    });
    await writeFile(file, '\n');
    expect(await run('--anchor', file)).toEqual({ code: 1, said: `--anchor: ${file} holds no anchor\n` });
    expect(await run('--ancor', file)).toEqual({ code: 1, said: 'Usage: audit:verify [--anchor FILE]\n' });
  });

  test('needs the right key', async () => {
    bench.encryptionKey.fill(1);
    expect(await run()).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^ENCRYPTION_KEY: .* with the id [0-9a-f]{16}/),
    });
  });
});
