import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { canonical } from '../export-verify/canonical.mjs';
import { readFileFacts } from '../export-verify/file-facts.mjs';
import { judge } from '../export-verify/judge.mjs';
import { readManifest } from '../export-verify/read-manifest.mjs';
import { folders } from './support.mjs';

const SCRIPT = fileURLToPath(new URL('../export-verify.mjs', import.meta.url));
const CSV =
  '\uFEFFverification_id,email,full_name\r\n1,a@example.com,"Doe, ""Jo""\r\nLe"\r\n2,b@example.com,\r\n';

const { make, removeAll } = folders();
afterAll(removeAll);
const folder = make();
const desk = generateKeyPairSync('ed25519');

/** @param {string | Buffer} content */
function file(content, name = `${Math.random()}`) {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** @param {string} csv */
const manifestOf = (csv) => ({
  format: 'verification-desk-export/1',
  exportId: '5ad3b6f0-0000-4000-8000-000000000001',
  filter: { country: ['IN'], q: 'é\u0007"' },
  filterInWords: 'country is IN; “é\u001b[31m” is part of the e-mail',
  requestedBy: 'analyst@example.com',
  requestedAt: '2026-01-01T00:00:00.000Z',
  madeBy: 'analyst@example.com',
  madeByRole: 'analyst',
  snapshotAt: '2026-01-01T00:00:01.000Z',
  finishedAt: '2026-01-01T00:00:02.000Z',
  againOf: null,
  rows: 2,
  bytes: Buffer.byteLength(csv),
  columns: ['verification_id', 'email', 'full_name'],
  maskedColumns: [],
  sha256: createHash('sha256').update(csv).digest('hex'),
  auditHead: { position: 7, hash: 'ab' },
});

function signed(manifest = manifestOf(CSV), { privateKey, publicKey } = desk) {
  const signature = {
    algorithm: 'Ed25519',
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    fingerprint: fingerprintOf(publicKey),
    value: sign(null, Buffer.from(canonical(manifest)), privateKey).toString('base64'),
  };
  return canonical({ manifest, signature });
}

/** @param {import('node:crypto').KeyObject} key */
const fingerprintOf = (key) =>
  createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');

/** @param {string[]} args */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/**
 * @param {string | Buffer} csv
 * @param {string | Buffer} manifest
 * @param {string} [key]
 */
async function verdict(csv, manifest, key) {
  const { whole, lines } = judge(await readFileFacts(file(csv)), readManifest(file(manifest)), key);
  return { whole, text: lines.join('\n') };
}

describe('an export that nobody touched', () => {
  test('is told with who, when, how many rows, which filter and which key', () => {
    const { status, stdout } = run(file(CSV), file(signed()));
    expect(status).toBe(0);
    expect(stdout).toContain('are as they were written');
    for (const fact of [
      'analyst@example.com (analyst)',
      '2026-01-01T00:00:01.000Z',
      'country is IN',
      'Compare this',
    ])
      expect(stdout).toContain(fact);
    expect(stdout).toMatch(/Rows\s+2\n/);
    expect(stdout).toContain(fingerprintOf(desk.publicKey));
    expect(stdout).not.toContain('\u001b');
  });

  test('may be compared with the desk’s key, however that was copied', () => {
    const key = fingerprintOf(desk.publicKey)
      .toUpperCase()
      .replace(/(..)(?=.)/g, '$1:');
    expect(run('--key', key, file(CSV), file(signed())).status).toBe(0);
  });
});

describe('a change is told', () => {
  test('of any byte of the file', async () => {
    const manifest = signed();
    const bytes = Buffer.from(CSV);
    for (let at = 0; at < bytes.length; at++) {
      const { whole, text } = await verdict(flipped(bytes, at), manifest);
      expect([at, whole]).toEqual([at, false]);
      expect(text).toContain('The FILE was changed');
      expect(text).toContain('The manifest is as it was signed');
    }
  });

  test('of any byte of the manifest', async () => {
    const bytes = Buffer.from(signed());
    const facts = await readFileFacts(file(CSV));
    const place = file('');
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [1, 2, 32]) {
        writeFileSync(place, flipped(bytes, at, bit));
        expect([at, bit, told(facts, place)]).toEqual([at, bit, 'manifest']);
      }
  });

  test('of the manifest by one that says how it came about', () => {
    const { status, stdout } = run(file(CSV), file(signed().replace('"rows":2', '"rows":3')));
    expect(status).toBe(1);
    expect(stdout).toContain('The MANIFEST was changed');
    expect(stdout).toContain('The file has the SHA-256 that this manifest still names');
    expect(stdout).not.toContain('The FILE was changed');
  });

  test('of both', async () => {
    const { text } = await verdict(`${CSV}3,,\r\n`, signed().replace('"rows":2', '"rows":3'));
    expect(text).toContain('The MANIFEST was changed');
    expect(text).toContain('another SHA-256 than this manifest names');
  });

  test('of the manifest for another export’s', async () => {
    const { whole, text } = await verdict(CSV, signed(manifestOf(`${CSV}3,,\r\n`)));
    expect(whole).toBe(false);
    expect(text).toContain('it is not the file of this manifest');
  });

  test('by cutting the file', async () => {
    const { text } = await verdict(CSV.slice(0, -20), signed());
    expect(text).toContain('The FILE was changed');
    expect(text).toContain('rows: the file has 1, the manifest says 2');
  });

  test('by a spreadsheet that saves other line ends', async () => {
    const { text } = await verdict(CSV.replaceAll('\r\n', '\n'), signed());
    expect(text).toContain('a spreadsheet or an editor has saved it anew');
  });

  test('of the columns', async () => {
    const { text } = await verdict(CSV.replace('email', 'e-mail'), signed());
    expect(text).toContain('columns: the header row');
  });

  test('of the key, once it is compared', () => {
    const other = generateKeyPairSync('ed25519');
    const manifest = file(signed(manifestOf(CSV), other));
    const alone = run(file(CSV), manifest);
    expect(alone.status).toBe(0);
    expect(alone.stdout).toContain(fingerprintOf(other.publicKey));
    const compared = run(file(CSV), manifest, '--key', fingerprintOf(desk.publicKey));
    expect(compared.status).toBe(1);
    expect(compared.stdout).toContain('signed by ANOTHER KEY');
  });
});

test('a signed manifest that is wrong about its own file is not passed over', async () => {
  const { whole, text } = await verdict(CSV, signed({ ...manifestOf(CSV), rows: 9 }));
  expect(whole).toBe(false);
  expect(text).toContain('rows: the file has 2, the manifest says 9');
});

describe('what cannot be judged is one line', () => {
  test.each([
    ['nothing given', () => []],
    ['no manifest', () => [file(CSV)]],
    ['a third file', () => [file(CSV), file(signed()), file(CSV)]],
    ['an unknown option', () => [file(CSV), file(signed()), '--force']],
    ['a missing file', () => [path.join(folder, 'missing.csv'), file(signed())]],
    ['a missing manifest', () => [file(CSV), path.join(folder, 'missing.json')]],
    ['a folder', () => [folder, file(signed())]],
    ['a manifest that is no JSON', () => [file(CSV), file(CSV)]],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = run(...args());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test.each(['null', '[]', '{}', '{"manifest":{},"signature":{"value":1}}'])(
    'but %s is a changed manifest',
    async (text) => {
      expect((await verdict(CSV, text)).text).toContain('The MANIFEST was changed');
    },
  );
});

/** A change may leave no JSON at all, which is told, too. @param {import('../export-verify/file-facts.mjs').FileFacts} facts @param {string} manifest */
function told(facts, manifest) {
  try {
    const { lines } = judge(facts, readManifest(manifest), undefined);
    return lines[0]?.startsWith('The MANIFEST was changed') ? 'manifest' : lines[0];
  } catch (error) {
    return String(error).includes('a manifest is JSON') ? 'manifest' : error;
  }
}

/** @param {Buffer} bytes @param {number} at */
function flipped(bytes, at, bit = 1) {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ bit, at);
  return copy;
}
