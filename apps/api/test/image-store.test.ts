import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { IMAGE_MAX_BYTES, imageSide } from '@desk/contract';
import type { DataSource } from 'typeorm';
import type { BucketSettings } from '../src/config/bucket.ts';
import { Readiness } from '../src/health/readiness.ts';
import { FolderStore } from '../src/images/folder-store.ts';
import { ImageStoreUnavailable, type ImageStore } from '../src/images/image-store.ts';
import { S3Store } from '../src/images/s3-store.ts';
import { S3Server } from './harness/s3-server.ts';

/** The SDK does not know an error of Node's as one within Jest, and loses its code. */
const REFUSED = /^S3_(ECONNREFUSED|Error)$/;

let folder: string;
let s3: S3Server;
const opened: S3Store[] = [];

/** No database: every migration of none is applied. */
const readiness = () =>
  new Readiness({ migrations: [], query: () => Promise.resolve([]) } as unknown as DataSource);

function s3Store(changes: Partial<BucketSettings> = {}, told = readiness()): S3Store {
  const store = new S3Store({ ...s3.bucket, ...changes }, told);
  opened.push(store);
  return store;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-images-'));
  s3 = await S3Server.start();
});
afterEach(() => opened.splice(0).forEach((store) => store.onApplicationShutdown()));
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

/** Of a store: where what it keeps lies, and a way to let what is put next fail. */
interface Kind {
  name: string;
  open: () => ImageStore;
  files: () => Promise<string[]>;
  /** @returns what mends it */
  breakFor: (id: string) => Promise<() => Promise<void>>;
}

const kinds: Kind[] = [
  {
    name: 'a folder',
    open: () => new FolderStore(folder),
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    },
    breakFor: async (id) => {
      const inTheWay = join(folder, id.slice(0, 2), id, 'selfie.part');
      await mkdir(inTheWay, { recursive: true });
      return () => rm(inTheWay, { recursive: true });
    },
  },
  {
    name: 'a bucket',
    open: () => s3Store(),
    files: async () => (await s3.keys()).map((key) => key.replace(/^below\/this\//, '')),
    breakFor: async () => {
      await s3.goAway();
      return () => s3.comeBack();
    },
  },
];

describe.each(kinds)('images in $name', ({ open, files, breakFor }) => {
  test('are got as they were put, the largest that are taken too', async () => {
    const [store, id] = [open(), randomUUID()];
    const images = { selfie: randomBytes(IMAGE_MAX_BYTES + 64), front: randomBytes(1), back: randomBytes(2) };
    for (const side of imageSide.options) await store.put(id, side, images[side]);
    for (const side of imageSide.options)
      expect((await store.get(id, side))?.equals(images[side])).toBe(true);
  });

  test('are not there before, nor another side or case', async () => {
    const [store, id] = [open(), randomUUID()];
    expect(await store.get(id, 'front')).toBeNull();
    await store.put(id, 'front', Buffer.from('sealed'));
    expect(await store.get(id, 'back')).toBeNull();
    expect(await store.get(randomUUID(), 'front')).toBeNull();
  });

  test('are what was put last', async () => {
    const [store, id] = [open(), randomUUID()];
    await store.put(id, 'selfie', Buffer.from('the first, which is longer'));
    await store.put(id, 'selfie', Buffer.from('the second'));
    expect(String(await store.get(id, 'selfie'))).toBe('the second');
  });

  test('are removed, all of a case and none of another, and there is no harm in removing nothing', async () => {
    const [store, gone, other] = [open(), randomUUID(), randomUUID()];
    for (const side of imageSide.options) await store.put(gone, side, Buffer.from(side));
    await store.put(other, 'front', Buffer.from('stays'));
    await store.removeAll(gone);
    for (const side of imageSide.options) expect(await store.get(gone, side)).toBeNull();
    expect((await files()).filter((file) => file.includes(gone))).toEqual([]);
    expect(String(await store.get(other, 'front'))).toBe('stays');
    await store.removeAll(gone);
  });

  test('are each their own when many are put at once', async () => {
    const [store, ids] = [open(), Array.from({ length: 20 }, () => randomUUID())];
    await Promise.all(ids.map((id) => store.put(id, 'selfie', Buffer.from(id))));
    const found = await Promise.all(ids.map(async (id) => String(await store.get(id, 'selfie'))));
    expect(found).toEqual(ids);
  });

  test('stay as they were when a put fails, and the next one works', async () => {
    const [store, id] = [open(), randomUUID()];
    await store.put(id, 'selfie', Buffer.from('before'));
    const mend = await breakFor(id);
    await expect(store.put(id, 'selfie', Buffer.from('lost'))).rejects.toThrow();
    await mend();
    expect(String(await store.get(id, 'selfie'))).toBe('before');
    await store.put(id, 'selfie', Buffer.from('after'));
    expect(String(await store.get(id, 'selfie'))).toBe('after');
  });

  test('lie where any other store looks for them', async () => {
    const [store, id] = [open(), randomUUID()];
    await store.put(id, 'back', Buffer.from('sealed'));
    expect(await files()).toContain(`${id.slice(0, 2)}/${id}/back`);
  });
});

test('a folder that was copied into the bucket is read there', async () => {
  const [from, id] = [new FolderStore(folder), randomUUID()];
  await from.put(id, 'front', Buffer.from('moved'));
  const client = s3.client();
  for (const name of await kinds[0]!.files())
    await client.send(
      new PutObjectCommand({
        Bucket: s3.bucket.name,
        Key: s3.bucket.prefix + name,
        Body: await readFile(join(folder, name)),
      }),
    );
  client.destroy();
  expect(String(await s3Store().get(id, 'front'))).toBe('moved');
});

/** @returns the address of something that takes requests and answers them in its own way */
async function answering(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

test('a bucket of another server than Amazon is named in the path, as few have a host name for each', async () => {
  const asked: unknown[] = [];
  const endpoint = await answering((request, response) => {
    asked.push([request.headers.host, request.url]);
    response.end();
  });
  const { host } = new URL(endpoint.replace('127.0.0.1', 'localhost'));
  const id = randomUUID();
  await s3Store({ endpoint: `http://${host}` }).put(id, 'back', Buffer.from('sealed'));
  expect(asked).toEqual([
    [host, `/${s3.bucket.name}/below/this/${id.slice(0, 2)}/${id}/back?x-id=PutObject`],
  ]);
});

describe('a bucket that does not do as it is asked', () => {
  const calls = (store: ImageStore) => [
    store.put(randomUUID(), 'front', Buffer.alloc(IMAGE_MAX_BYTES)),
    store.get(randomUUID(), 'front'),
    store.removeAll(randomUUID()),
  ];
  const failures = async (store: ImageStore): Promise<unknown[]> => {
    const settled = await Promise.allSettled(calls(store));
    return settled.map((one) => (one.status === 'rejected' ? (one.reason as unknown) : one.value));
  };
  const codes = async (store: ImageStore): Promise<unknown[]> =>
    (await failures(store)).map((error) => (error instanceof ImageStoreUnavailable ? error.code : error));

  test('because nobody listens', async () => {
    expect(await codes(s3Store({ endpoint: 'http://127.0.0.1:9' }))).toEqual(
      Array(3).fill(expect.stringMatching(REFUSED)),
    );
  });

  test.each<[string, RequestListener]>([
    ['says nothing', () => undefined],
    ['takes nothing', (request) => void request.pause()],
    [
      'says a byte at a time',
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('because it %s: it is given up at the deadline', async (_, answer) => {
    const endpoint = await answering(answer);
    const began = performance.now();
    expect(await codes(s3Store({ endpoint, deadlineMs: 400 }))).toEqual(Array(3).fill('S3_TimeoutError'));
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('for a moment: it is asked again', async () => {
    const asked: string[] = [];
    const endpoint = await answering((request, response) => {
      asked.push(request.method ?? '');
      response.writeHead(asked.length === 1 ? 503 : 200).end();
    });
    await s3Store({ endpoint }).put(randomUUID(), 'back', Buffer.from('sealed'));
    expect(asked).toEqual(['PUT', 'PUT']);
  });

  test.each([
    ['the secret is wrong', 'AWS_SECRET_ACCESS_KEY', 'S3_SignatureDoesNotMatch'],
    ['it does not know the key', 'AWS_ACCESS_KEY_ID', 'S3_InvalidAccessKeyId'],
  ])('because %s', async (_, variable, code) => {
    const right = process.env[variable];
    process.env[variable] = 'WRONG';
    try {
      expect(await codes(s3Store())).toEqual(Array(3).fill(code));
    } finally {
      process.env[variable] = right;
    }
  });

  test('because it is not there: that is no missing image', async () => {
    expect((await codes(s3Store({ name: 'another' })))[1]).toBe('S3_NoSuchBucket');
  });

  test('says so in readiness, until a call works again', async () => {
    const told = readiness();
    const store = s3Store({}, told);
    const fact = async () => (await told.check()).facts.imageStore;
    expect(await fact()).toEqual({ state: 'working', reason: null });
    await s3.goAway();
    await failures(store);
    expect(await fact()).toEqual({ state: 'failing', reason: expect.stringMatching(REFUSED) });
    await s3.comeBack();
    expect(await store.get(randomUUID(), 'back')).toBeNull();
    expect(await fact()).toEqual({ state: 'working', reason: null });
  });
});
