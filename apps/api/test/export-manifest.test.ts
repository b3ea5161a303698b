import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CSV_COLUMNS,
  signedManifest,
  type AuditHead,
  type ExportKey,
  type ExportRecord,
} from '@desk/contract';
import { Chainer } from '../src/audit/chainer.ts';
import { canonicalJson } from '../src/encryption/canonical-json.ts';
import { Desk } from './harness/desk.ts';
import { published, publishedBytes } from './harness/scripted-provider.ts';

const VERIFIER = fileURLToPath(new URL('../../../tools/export-verify.mjs', import.meta.url));

let desk: Desk;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-manifest-'));
  desk = await Desk.open();
  await desk.submit('first', { body: publishedBytes('completed-accepted-id-card') });
  await desk.submit('second', { body: published('completed-declined-passport', 'm2') });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const create = async (search: object = {}): Promise<ExportRecord> =>
  (await desk.admin.post('/api/exports').send(search).expect(201)).body as ExportRecord;
const record = async (id: string): Promise<ExportRecord> =>
  (await desk.admin.get(`/api/exports/${id}`).expect(200)).body as ExportRecord;
const file = async ({ fileUrl }: ExportRecord): Promise<string> =>
  (await desk.admin.get(fileUrl).expect(200)).text;
const manifestText = async (id: string): Promise<string> =>
  (await desk.admin.get(`/api/exports/${id}/manifest`).buffer(true).expect(200)).text;

function runVerifier(csv: string, manifest: string, ...more: string[]) {
  const places = [csv, manifest].map((content, index) => {
    const place = join(folder, String(index));
    writeFileSync(place, content);
    return place;
  });
  const { status, stdout } = spawnSync(process.execPath, [VERIFIER, ...places, ...more], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('the manifest of an export', () => {
  test('says what the file is, signed by the key that the desk shows', async () => {
    const asked = await create({ country: 'IN', q: 'second' });
    expect(asked.manifestUrl).toBeNull();
    const csv = await file(asked);
    const made = await record(asked.id);
    expect(made).toMatchObject({ state: 'done', manifestUrl: `/api/exports/${asked.id}/manifest` });
    const text = await manifestText(asked.id);
    const { manifest, signature } = signedManifest.parse(JSON.parse(text));
    expect(manifest).toEqual({
      format: 'verification-desk-export/1',
      exportId: asked.id,
      filter: { country: ['IN'], q: 'second' },
      filterInWords:
        'country is IN; “second” is part of the e-mail, the name, the document number or the reference',
      requestedBy: desk.admin.account.email,
      requestedAt: asked.createdAt,
      madeBy: desk.admin.account.email,
      madeByRole: 'admin',
      snapshotAt: made.snapshotAt,
      finishedAt: made.finishedAt,
      againOf: null,
      rows: 1,
      bytes: Buffer.byteLength(csv),
      columns: [...CSV_COLUMNS],
      maskedColumns: [],
      sha256: createHash('sha256').update(csv).digest('hex'),
      auditHead: manifest.auditHead,
    });

    const key = (await desk.admin.get('/api/exports/key').expect(200)).body as ExportKey;
    expect(signature).toMatchObject(key);
    const publicKey = createPublicKey(key.publicKey);
    const der = publicKey.export({ format: 'der', type: 'spki' });
    expect(key.fingerprint).toBe(createHash('sha256').update(der).digest('hex'));
    const value = Buffer.from(signature.value, 'base64');
    expect(verify(null, Buffer.from(canonicalJson(manifest)), publicKey, value)).toBe(true);
    expect(verify(null, Buffer.from(canonicalJson({ ...manifest, rows: 2 })), publicKey, value)).toBe(false);
  });

  test('names the newest link of the audit log', async () => {
    await desk.api.app.get(Chainer).runOnce();
    const head = (await desk.admin.get('/api/audit-events/head').expect(200)).body as AuditHead;
    const asked = await create();
    await file(asked);
    const { position, hash } = signedManifest.parse(JSON.parse(await manifestText(asked.id))).manifest
      .auditHead;
    expect(position).toBeGreaterThanOrEqual(head.position);
    expect(
      await desk.count(`audit_link WHERE position = ${position} AND encode(hash, 'hex') = '${hash}'`),
    ).toBe(1);
  });

  test('is a file of its own, to be kept beside the CSV, and the same each time', async () => {
    const asked = await create();
    await file(asked);
    const answer = await desk.admin.get(`/api/exports/${asked.id}/manifest`).buffer(true).expect(200);
    expect(answer.headers).toMatchObject({
      'content-disposition': `attachment; filename="verifications-${asked.id}.manifest.json"`,
      'cache-control': 'no-store',
    });
    expect(answer.text).toBe(await manifestText(asked.id));
    expect(answer.text).toBe(canonicalJson(JSON.parse(answer.text)));
  });

  test('is not there before the file is whole', async () => {
    const asked = await create();
    expect((await desk.admin.get(`/api/exports/${asked.id}/manifest`).expect(409)).body).toMatchObject({
      code: 'export_not_done',
    });
    await desk.admin.get(`/api/exports/${crypto.randomUUID()}/manifest`).expect(404);
  });

  test('lets anybody verify the file without the desk, and tells which of both was changed', async () => {
    const asked = await create();
    const csv = await file(asked);
    const manifest = await manifestText(asked.id);
    const { fingerprint } = (await desk.admin.get('/api/exports/key').expect(200)).body as ExportKey;
    const whole = runVerifier(csv, manifest, '--key', fingerprint);
    expect(whole.status).toBe(0);
    expect(whole.stdout).toContain('all verifications');
    const changedFile = runVerifier(csv.replace('completed', 'Completed'), manifest);
    expect([changedFile.status, changedFile.stdout]).toEqual([
      1,
      expect.stringContaining('The FILE was changed'),
    ]);
    const changedManifest = runVerifier(csv, manifest.replace('all verif', 'All verif'));
    expect([changedManifest.status, changedManifest.stdout]).toEqual([
      1,
      expect.stringContaining('The MANIFEST was changed'),
    ]);
  });
});

test('an export is made again from its filter, with a record and a manifest of its own', async () => {
  const first = await create({ country: 'IN' });
  const csv = await file(first);
  const again = (await desk.admin.post(`/api/exports/${first.id}/again`).expect(201)).body as ExportRecord;
  expect(again).toMatchObject({ againOf: first.id, filter: first.filter, state: 'ready', total: 2 });
  expect(await file(again)).toBe(csv);
  expect((await record(again.id)).sha256).toBe((await record(first.id)).sha256);
  const { manifest } = signedManifest.parse(JSON.parse(await manifestText(again.id)));
  expect(manifest.againOf).toBe(first.id);
  expect(
    await desk.count(`audit_event WHERE action = 'export.created' AND details->>'againOf' = '${first.id}'`),
  ).toBe(1);
  await desk.admin.post(`/api/exports/${crypto.randomUUID()}/again`).expect(404);
});
