import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, submissionOf, until, type Json, type Simulator } from '../testing/simulator.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

const body = submissionOf('accepted@example.com');
const count = (expected: Record<string, unknown>) =>
  simulator.count().then((counts) => expect(counts).toMatchObject(expected));

test('status answers with status, headers and body, and accepts nothing', async () => {
  await simulator.fail({
    fault: { kind: 'status', status: 429, headers: { 'Retry-After': '7' }, body: { slow: 'down' } },
  });
  const response = await simulator.post(body);
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.json()).toEqual({ slow: 'down' });
  await count({ accepted: 0, faults: 1, answers: { POST: 1 }, answersByStatus: { 429: 1 } });
});

test('body answers with exactly these bytes', async () => {
  const bytes = Buffer.from([0xff, 0x00, 0x7b]);
  await simulator.fail({
    fault: {
      kind: 'body',
      body: { base64: bytes.toString('base64') },
      status: 502,
      contentType: 'image/png',
    },
  });
  const response = await simulator.post(body);
  expect([response.status, response.headers.get('content-type')]).toEqual([502, 'image/png']);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

test('hang keeps the client waiting until it gives up', async () => {
  await simulator.fail({ fault: { kind: 'hang' } });
  const giveUp = new AbortController();
  const call = simulator.post(body, { signal: giveUp.signal });
  await until(async () => (await simulator.count())['faults'] === 1);
  await count({ inFlight: 1, answers: { total: 0 }, calls: { total: 1 }, accepted: 0 });
  giveUp.abort();
  await expect(call).rejects.toThrow();
  await until(async () => (await simulator.count())['inFlight'] === 0);
});

test.each([
  ['reset', 0],
  ['accept-then-reset', 1],
] as const)('%s cuts the connection, with %i accepted', async (kind, accepted) => {
  await simulator.fail({ fault: { kind } });
  await expect(simulator.post(body)).rejects.toMatchObject({
    cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
  });
  await count({ accepted, answers: { total: 0 }, calls: { POST: 1 } });
});

test('truncate breaks off in the middle of the body', async () => {
  await simulator.fail({ fault: { kind: 'truncate' } });
  const response = await simulator.post(body);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  await count({ accepted: 1, answers: { POST: 1 } });
});

test('drip sends the whole answer in many small pieces', async () => {
  await simulator.fail({ fault: { kind: 'drip', everyMs: 1 } });
  const response = await simulator.post(body);
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(20);
  expect(JSON.parse(Buffer.concat(pieces).toString())).toMatchObject({ status: 'in_progress' });
});

test('delay answers whole in the end', async () => {
  await simulator.fail({ fault: { kind: 'delay', ms: 20 } });
  const started = performance.now();
  expect(((await (await simulator.post(body)).json()) as Json).reference_id).toBeTruthy();
  expect(performance.now() - started).toBeGreaterThan(15);
});

describe('a fault meets', () => {
  const status = { kind: 'status', status: 503 } as const;

  test('as many calls as it was asked for', async () => {
    await simulator.fail({ fault: status, times: 2 });
    const statuses: number[] = [];
    for (const _ of [1, 2, 3]) statuses.push((await simulator.post(body)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  test('only the calls that match in all that is named', async () => {
    const mine = (await (await simulator.post(body)).json()) as Json;
    const other = (await (await simulator.post(submissionOf('other@example.com'))).json()) as Json;
    await simulator.fail({ fault: status, match: { method: 'GET', email: body.email } });
    await simulator.fail({ fault: status, match: { referenceId: other.reference_id } });
    expect((await simulator.post(body)).status).toBe(200);
    expect((await simulator.ask(mine.reference_id)).status).toBe(503);
    expect((await simulator.ask(mine.reference_id)).status).toBe(200);
    expect((await simulator.ask(other.reference_id)).status).toBe(503);
  });

  test('nobody once it is taken back', async () => {
    await simulator.fail({ fault: status, times: 9 });
    await simulator.control('DELETE', 'faults');
    expect((await simulator.post(body)).status).toBe(200);
  });
});

test.each([
  {},
  { fault: { kind: 'explode' } },
  { fault: { kind: 'hang' }, times: 0 },
  { fault: { kind: 'hang' }, time: 2 },
])('a fault that makes no sense is refused: %j', async (rule) =>
  expect((await simulator.control('POST', 'faults', rule)).status).toBe(400),
);
