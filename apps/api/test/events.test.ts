import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Desk } from './harness/desk.ts';
import { published } from './harness/scripted-provider.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

let desk: Desk;
let replica: TestApp;
beforeAll(async () => {
  desk = await Desk.open();
  const { database, encryptionKey } = desk.api.settings;
  replica = await testApp({ database: database.url, providerUrl: desk.provider.url, encryptionKey });
});
afterAll(async () => {
  await replica.close();
  await desk.close();
});

test('a change in one replica reaches a browser on another, without anything personal in it', async () => {
  const { cookie } = await replica.signIn('admin');
  const stream = await fetch(`${replica.url}/api/events`, { headers: { cookie } });
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const { id } = await desk.submit('watched', { body: published('completed-accepted-id-card', 'ev-1') });
  const heard = await readUntil(stream, (text) => text.includes('"completed"'));
  expect(heard).toContain('event: verification');
  expect(heard).toContain(
    `data: ${JSON.stringify({ id, status: 'completed', verificationStatus: 'accepted' })}`,
  );
  expect(heard).not.toContain('Anbu');
  expect(heard).not.toContain('@example.com');
});

test('a stranger hears nothing', async () => {
  await desk.api.http().get('/api/events').expect(401);
});

test('after the listening connection was lost, browsers are told to ask again, and hear what comes then', async () => {
  const { cookie } = await replica.signIn('admin');
  const stream = await fetch(`${replica.url}/api/events`, { headers: { cookie } });
  await desk.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
  );
  await readUntil(stream, (text) => text.includes('event: missed'), false);
  await desk.submit('after', { body: published('failed', 'ev-2') });
  expect(await readUntil(stream, (text) => text.includes('"failed"'))).toContain('event: verification');
});

async function readUntil(stream: Response, enough: (text: string) => boolean, close = true): Promise<string> {
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (!enough(text)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended after: ${text}`);
    text += decoder.decode(value, { stream: true });
  }
  if (close) await reader.cancel();
  else reader.releaseLock();
  return text;
}
