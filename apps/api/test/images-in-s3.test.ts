import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { imageSide } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { inProgress } from './harness/scripted-provider.ts';
import { S3Server } from './harness/s3-server.ts';
import { PNG, submissionOf } from './harness/submission.ts';

let s3: S3Server;
let desk: Desk;
beforeAll(async () => {
  s3 = await S3Server.start();
  desk = await Desk.open({}, { bucket: s3.bucket });
});
afterAll(async () => {
  await desk.close();
  await s3.close();
});

const { nothingDue, due, purge, dueCase } = retentionOf(() => desk);
beforeEach(nothingDue);

const submit = () => desk.admin.post('/api/verifications').send(submissionOf());
const image = (id: string) => desk.admin.get(`/api/verifications/${id}/images/front`);
const keysOf = async (id: string) => (await s3.keys()).filter((key) => key.includes(id)).sort();
const UNAVAILABLE = { status: 503, code: 'image_store_unavailable' };

test('images are kept in the bucket, sealed, and nowhere else; they are sent and seen as submitted', async () => {
  const { id } = await desk.submit('kept', { body: inProgress('ref-kept') });
  const sides = [...imageSide.options].sort();
  expect(await keysOf(id)).toEqual(sides.map((side) => `below/this/${id.slice(0, 2)}/${id}/${side}`));
  expect((await s3.read(`below/this/${id.slice(0, 2)}/${id}/front`)).includes('PNG')).toBe(false);
  expect(existsSync(join(desk.api.settings.dataDir, 'images'))).toBe(false);
  const seen = await image(id).expect(200);
  expect((seen.body as Buffer).toString('base64')).toBe(PNG);
});

test('a purge empties the bucket of the case and of no other', async () => {
  const { id: other } = await desk.submit('other', { body: inProgress('ref-other') });
  const { id } = await dueCase();
  expect(await purge()).toBe(1);
  expect(await keysOf(id)).toEqual([]);
  expect(await keysOf(other)).toHaveLength(3);
});

test('an image that is missing in the bucket is not held here', async () => {
  const { id } = await desk.submit('missing', { body: inProgress('ref-missing') });
  await s3.remove(`below/this/${id.slice(0, 2)}/${id}/front`);
  expect((await image(id).expect(404)).body).toMatchObject({ code: 'not_found' });
});

test('while the bucket is away a submission is refused in clear words, and nothing is stored or sent', async () => {
  const [cases, calls, keys] = [
    await desk.count('verification'),
    desk.provider.calls.length,
    await s3.keys(),
  ];
  await s3.goAway();
  const refused = await submit().expect(503);
  expect(refused.body).toMatchObject(UNAVAILABLE);
  expect(refused.get('retry-after')).toBe('5');
  for (const secret of [s3.bucket.name, s3.bucket.prefix, 'S3RVER', '127.0.0.1', String(process.cwd())])
    expect(refused.text).not.toContain(secret);
  expect((await desk.admin.get('/api/health/ready').expect(200)).body).toMatchObject({
    facts: { imageStore: { state: 'failing' } },
  });
  await s3.comeBack();
  expect([await desk.count('verification'), desk.provider.calls.length]).toEqual([cases, calls]);
  expect(await s3.keys()).toEqual(keys);
  await submit().expect(201);
});

test('while the bucket is away an image is unavailable, not missing, and nobody is said to have seen it', async () => {
  const { id } = await desk.submit('unseen', { body: inProgress('ref-unseen') });
  const views = () => desk.count(`audit_event WHERE verification_id = '${id}' AND action = 'image.viewed'`);
  await s3.goAway();
  expect((await image(id).expect(503)).body).toMatchObject(UNAVAILABLE);
  await s3.comeBack();
  expect(await views()).toBe(0);
  await image(id).expect(200);
  expect(await views()).toBe(1);
});

test('while the bucket is away a queued case is not sent and stays queued; then it is sent, once', async () => {
  const { id } = await desk.submit('queued', { status: 429 });
  await desk.dataSource.query('UPDATE provider_state SET paused_until = NULL, reason = NULL');
  const calls = desk.provider.calls.length;
  await s3.goAway();
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({ status: 'queued', exchangeCount: 1 });
  expect(desk.provider.calls.length).toBe(calls);
  await s3.comeBack();
  desk.provider.next({ body: inProgress('ref-queued') });
  await desk.poll(id);
  expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', exchangeCount: 2 });
  expect(desk.provider.calls.length).toBe(calls + 1);
});

test('while the bucket is away a purge says so and leaves the cases as they were; the next one finishes it', async () => {
  const { id } = await dueCase('later');
  await s3.goAway();
  const refused = await desk.admin.post('/api/retention/purge').expect(503);
  expect(refused.body).toMatchObject(UNAVAILABLE);
  expect(await desk.detail(id)).toMatchObject({ purgedAt: null, email: 'later@example.com' });
  expect((await due()).total).toBe(1);
  await s3.comeBack();
  expect(await keysOf(id)).toHaveLength(3);
  expect(await purge()).toBe(1);
  expect(await keysOf(id)).toEqual([]);
});
