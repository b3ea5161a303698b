import { request, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Metrics } from '../src/metrics/metrics.ts';
import { limitedServer, SERVER_LIMITS } from '../src/http/server.ts';
import { Desk } from './harness/desk.ts';
import { submissionOf } from './harness/submission.ts';

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** A client that sends this, goes silent, and hears until it is hung up on. */
async function heard(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.write(sent);
  let said = '';
  socket.on('data', (bytes: Buffer) => (said += bytes.toString()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  return said;
}

describe('a client that', () => {
  const short = { headersTimeout: 100, requestTimeout: 200, keepAliveTimeout: 100, timeout: 400 };
  const server: Server = limitedServer(
    (request, response) => void request.resume().once('end', () => response.end('whole')),
    { ...SERVER_LIMITS, ...short, connectionsCheckingInterval: 20, maxHeaderSize: 2_048 },
  );
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    ['sends its headers byte by byte', 'GET / HTTP/1.1\r\nHost: desk', /^HTTP\/1.1 408/],
    [
      'never sends its body',
      'POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 9\r\n\r\nhalf',
      /^HTTP\/1.1 408/,
    ],
    ['keeps a connection for nothing', 'GET / HTTP/1.1\r\nHost: desk\r\n\r\n', /whole/],
    ['says nothing at all', '', /^(HTTP\/1.1 408|$)/],
    ['sends headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(3_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
  ])('%s is hung up on', async (_, sent, answer) => {
    expect(await heard(port, sent)).toMatch(answer);
  });
});

describe('a desk', () => {
  let desk: Desk;
  beforeAll(async () => (desk = await Desk.open()));
  afterAll(() => desk.close());

  test('has such limits', () => {
    expect(desk.api.app.getHttpServer()).toMatchObject({
      headersTimeout: 15_000,
      requestTimeout: 900_000,
      keepAliveTimeout: 65_000,
      timeout: 600_000,
      maxHeadersCount: 100,
      maxConnections: 4_000,
    });
  });

  const gauge = async (name: string): Promise<number> => {
    const { values } = (await desk.api.app.get(Metrics).registry.getSingleMetric(name)?.get()) ?? {
      values: [],
    };
    return values[0]?.value ?? Number.NaN;
  };
  const until = async (name: string, value: number): Promise<void> => {
    while ((await gauge(name)) !== value) await new Promise((resolve) => setImmediate(resolve));
  };

  /** A submission of the largest size of which only the first bytes come. */
  function stalled() {
    const call = request(`${desk.api.url}/api/verifications`, {
      method: 'POST',
      headers: {
        cookie: desk.admin.cookie,
        'content-type': 'application/json',
        'content-length': 70 * 1024 * 1024,
      },
    });
    call.on('error', () => undefined);
    call.write('{"email": ');
    return call;
  }

  test('reads no more large bodies than it has room for; another waits, and is taken in when one has left', async () => {
    const readers = [stalled(), stalled(), stalled()];
    await until('desk_http_upload_bytes', 3 * 70 * 1024 * 1024);
    const waiting = desk.admin.post('/api/verifications').send(submissionOf());
    const answered = waiting.then(({ status }) => status);
    await until('desk_http_uploads_waiting', 1);
    await desk.admin.get('/api/verifications').expect(200);
    readers[0]?.destroy();
    expect(await answered).toBe(201);
    for (const reader of readers) reader.destroy();
    await until('desk_http_upload_bytes', 0);
  });

  test('lets nobody in who left while waiting', async () => {
    const readers = [stalled(), stalled(), stalled()];
    await until('desk_http_upload_bytes', 3 * 70 * 1024 * 1024);
    const left = stalled();
    await until('desk_http_uploads_waiting', 1);
    const cut = () => desk.api.logs.filter((line) => line.includes('"cut":true')).length;
    const before = cut();
    left.destroy();
    while (cut() === before) await new Promise((resolve) => setImmediate(resolve));
    for (const reader of readers) reader.destroy();
    await until('desk_http_upload_bytes', 0);
    await until('desk_http_uploads_waiting', 0);
  });
});
