import { execFileSync } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { AnchorWriter } from '../src/audit/anchor-writer.ts';
import type { AuditTrail } from '../src/audit/audit-trail.ts';
import { Chainer } from '../src/audit/chainer.ts';
import type { Readiness } from '../src/health/readiness.ts';
import { testApp } from './harness/test-app.ts';
import { testSettings } from './harness/test-settings.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'desk-anchor-'))));
afterAll(() => rm(folder, { recursive: true }));

test('AUDIT_ANCHOR_FILE receives the head whenever it changed, a line each', async () => {
  const auditAnchorFile = join(folder, 'anchors.jsonl');
  const api = await testApp({ settings: { auditAnchorFile } });
  const [writer, chainer] = [api.app.get(AnchorWriter), api.app.get(Chainer)];
  await chainer.runOnce();
  await writer.write();
  await writer.write();
  const first = await readFile(auditAnchorFile, 'utf8');
  expect(first.split('\n')).toHaveLength(2);
  await api.signIn('auditor');
  await chainer.runOnce();
  await writer.write();
  const [, second, end] = (await readFile(auditAnchorFile, 'utf8')).split('\n');
  const [row] = await api.dataSource.query<object[]>(
    `SELECT position::int, encode(hash, 'hex') AS hash, at FROM audit_link ORDER BY position DESC LIMIT 1`,
  );
  expect(JSON.parse(second ?? '')).toEqual(JSON.parse(JSON.stringify(row)));
  expect(end).toBe('');
  await api.close();
});

test('one that cannot be written is a line in the log and a fact of readiness, and the desk goes on', async () => {
  const api = await testApp({ settings: { auditAnchorFile: join(folder, 'missing', 'anchors') } });
  const fact = async () =>
    ((await api.http().get('/api/health/ready').expect(200)).body as { facts: Record<string, object> }).facts[
      'auditAnchor'
    ];
  expect(await fact()).toEqual({ state: 'working', reason: null });
  await api.app.get(Chainer).runOnce();
  await api.app.get(AnchorWriter).write();
  expect(await fact()).toEqual({ state: 'failing', reason: 'ENOENT' });
  expect(api.logs.join()).toContain('AUDIT_ANCHOR_FILE');
  await api.signIn('auditor');
  await api.close();
});

class Hasty extends AnchorWriter {
  protected override readonly patienceMs = 100;
}

test('one that hangs is given up, is not begun again beside that, and gets the head once it goes on', async () => {
  Logger.overrideLogger(false);
  const auditAnchorFile = join(folder, 'hangs');
  // Whoever opens a pipe that nobody reads waits for a reader.
  execFileSync('mkfifo', [auditAnchorFile]);
  const facts = new Map<string, () => Promise<unknown>>();
  const head = { position: 7, hash: 'ab'.repeat(32), at: '2026-01-01T02:03:04.567Z', unchained: 0 };
  const writer = new Hasty(
    { ...testSettings({ databaseUrl: '', dataDir: '' }), auditAnchorFile },
    { head: () => Promise.resolve(head) } as Partial<AuditTrail> as AuditTrail,
    {
      add: (name: string, fact: () => Promise<unknown>) => facts.set(name, fact),
    } as Partial<Readiness> as Readiness,
  );
  writer.onModuleInit();
  await writer.write();
  expect(await facts.get('auditAnchor')?.()).toEqual({ state: 'failing', reason: 'ETIMEDOUT' });
  await writer.write();
  await writer.onModuleDestroy();

  const reader = await open(auditAnchorFile, 'r');
  const { position, hash, at } = head;
  expect(await reader.readFile('utf8')).toBe(`${JSON.stringify({ position, hash, at })}\n`);
  await reader.close();
  await writer.write();
  expect(await facts.get('auditAnchor')?.()).toEqual({ state: 'working', reason: null });
});
