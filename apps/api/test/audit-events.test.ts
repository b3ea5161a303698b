import type { AuditActors, AuditHead, AuditPage } from '@desk/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditLog } from '../src/audit/audit-log.ts';
import { Chainer } from '../src/audit/chainer.ts';
import { Desk } from './harness/desk.ts';
import { type SignedIn } from './harness/test-app.ts';

let desk: Desk;
let auditor: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  auditor = await desk.api.signIn('auditor');
});
afterAll(() => desk.close());

const search = async (query: object): Promise<AuditPage> =>
  (await auditor.get('/api/audit-events').query(query).expect(200)).body as AuditPage;
const head = async (): Promise<AuditHead> =>
  (await auditor.get('/api/audit-events/head').expect(200)).body as AuditHead;

describe('the log', () => {
  test('tells who looked at which case, newest first, with its exact total', async () => {
    const { id } = await desk.submit('looked-at');
    await auditor.get(`/api/verifications/${id}`).expect(200);
    await desk.detail(id);
    await auditor.get(`/api/verifications/${id}/images/selfie`).expect(200);

    const { data, total } = await search({
      verificationId: id,
      action: ['verification.viewed', 'image.viewed'],
    });
    expect(total).toBe(3);
    expect(data.map(({ action, actor }) => [action, actor])).toEqual([
      ['image.viewed', auditor.account.email],
      ['verification.viewed', desk.admin.account.email],
      ['verification.viewed', auditor.account.email],
    ]);
    expect(data[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      actorId: auditor.account.id,
      actor: auditor.account.email,
      action: 'image.viewed',
      verificationId: id,
      details: { side: 'selfie' },
    });
    expect(
      await search({ verificationId: id, actorId: desk.admin.account.id, action: 'image.viewed' }),
    ).toEqual({
      data: [],
      total: 0,
    });
  });

  test('has pages that neither repeat nor skip', async () => {
    const whole = await search({ perPage: 100 });
    const pages = [await search({ perPage: 2 }), await search({ perPage: 2, page: 2 })];
    expect(pages.flatMap(({ data }) => data.map(({ id }) => id))).toEqual(
      whole.data.slice(0, 4).map(({ id }) => id),
    );
    expect(pages[0]?.total).toBe(whole.total);
  });

  test('is cut from a time inclusive to a time exclusive', async () => {
    const at = (await search({ perPage: 100 })).data.at(-1)?.at ?? '';
    const next = new Date(Date.parse(at) + 1).toISOString();
    const within = await search({ from: at, to: next });
    expect(within.data.map((event) => event.at)).toEqual(within.data.map(() => at));
    expect(within.total).toBeGreaterThan(0);
    expect((await search({ to: at })).total).toBe(0);
    expect((await search({ from: next })).data.map((event) => event.at)).not.toContain(at);
  });

  test('names every filter that is wrong', async () => {
    const answer = await auditor
      .get('/api/audit-events')
      .query({ actorId: 'x', action: 'session.eaten', from: 'yesterday', colour: 'red' })
      .expect(400);
    const fields = (answer.body as { errors: { field: string }[] }).errors.map(
      ({ field }) => field.split('.')[0],
    );
    expect(new Set(fields)).toEqual(new Set(['actorId', 'action', 'from', 'colour']));
  });

  test('is not for analysts', async () => {
    const analyst = await desk.api.signIn('analyst');
    for (const path of ['', '/actors', '/head']) await analyst.get(`/api/audit-events${path}`).expect(403);
  });
});

test('actors are accounts and tokens, and tokens that are gone but did something', async () => {
  const [live, gone] = ['3f1f6a5c-6b0f-4d5e-9d4c-0a4b1c2d3e4f', '4f1f6a5c-6b0f-4d5e-9d4c-0a4b1c2d3e4f'];
  await desk.dataSource.query(
    `INSERT INTO api_token (id, name, role, token_hash, expires_at, created_by_id, created_by)
     VALUES ($1, 'nightly', 'analyst', '', now(), $1, 'admin@example.com')`,
    [live],
  );
  await desk.api.app.get(AuditLog).record(desk.dataSource.manager, {
    actor: { id: gone, email: 'token: revoked', name: 'revoked', role: 'analyst' },
    action: 'export.created',
  });
  const { data } = (await auditor.get('/api/audit-events/actors').expect(200)).body as AuditActors;
  expect(data).toEqual(
    expect.arrayContaining([
      { id: auditor.account.id, name: auditor.account.email },
      { id: desk.admin.account.id, name: desk.admin.account.email },
      { id: live, name: 'token: nightly' },
      { id: gone, name: 'token: revoked' },
    ]),
  );
  expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
});

describe('the chain of a running desk', () => {
  test('grows by itself, and its head says how far it is', async () => {
    await desk.api.app.get(Chainer).runOnce();
    const { total } = await search({});
    expect(await head()).toEqual({
      position: total,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: expect.any(String),
      unchained: 0,
    });
  });

  test('refuses what the desk did not write, says so in readiness, and tells the log once', async () => {
    await desk.dataSource.query(
      `WITH event AS (INSERT INTO audit_event (actor, action) VALUES ('system', 'session.failed') RETURNING id)
       INSERT INTO audit_unchained SELECT id FROM event`,
    );
    const chainer = desk.api.app.get(Chainer);
    await chainer.runOnce();
    await chainer.runOnce();
    const ready = await desk.api.http().get('/api/health/ready').expect(200);
    expect(ready.body).toMatchObject({ facts: { auditChain: { refusedEvents: 1 } } });
    expect(desk.api.logs.filter((line) => line.includes('not written by the desk'))).toHaveLength(1);
    expect((await head()).unchained).toBe(1);
  });
});
