import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditEvent, CaseHistory, Statistics, VerificationDetail } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { assigningOf } from './harness/reviewing.ts';
import { inProgress } from './harness/scripted-provider.ts';
import type { SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  mara = await desk.api.signIn('analyst');
});
afterAll(() => desk.close());

const { assign } = assigningOf(() => desk);
const { end, longRecorded, purge } = retentionOf(() => desk);

const WHY = 'Their support found no such request';
const DECISIONS = ['send-again', 'not-sent'] as const;

/** Sent, and the connection was cut before anything came back. */
const unconfirmed = (name: string): Promise<VerificationDetail> => desk.submit(name, { cut: 'before' });
const decide = (decision: (typeof DECISIONS)[number], id: string, reason = WHY) =>
  mara.post(`/api/verifications/${id}/${decision}`).send({ reason });
const audited = async (id: string, action: string): Promise<AuditEvent[]> => {
  const answer = await desk.admin.get(`/api/audit-events?verificationId=${id}&action=${action}`).expect(200);
  return (answer.body as { data: AuditEvent[] }).data;
};
const history = async (id: string): Promise<CaseHistory['data']> =>
  ((await mara.get(`/api/verifications/${id}/history`).expect(200)).body as CaseHistory).data;
const posts = () => desk.provider.calls.filter(({ method }) => method === 'POST').length;

test('an unconfirmed case is not sent again by itself', async () => {
  const { id, status, nextCheckAt } = await unconfirmed('alone');
  expect([status, nextCheckAt]).toEqual(['unconfirmed', null]);
  const sent = posts();
  await desk.poll();
  expect([posts(), (await desk.detail(id)).status]).toEqual([sent, 'unconfirmed']);
});

describe('to send again', () => {
  test('queues the case for the poller, which sends it once', async () => {
    const { id } = await unconfirmed('again');
    const sent = posts();
    expect((await decide('send-again', id).expect(200)).body).toMatchObject({ status: 'queued' });
    expect(posts()).toBe(sent);
    desk.provider.next({ body: inProgress('ref-again') });
    await desk.poll();
    await desk.poll();
    expect(posts()).toBe(sent + 1);
    expect(await desk.detail(id)).toMatchObject({ status: 'in_progress', referenceId: 'ref-again' });
  });

  test('that comes to nothing certain either is unconfirmed again', async () => {
    const { id } = await unconfirmed('twice');
    await decide('send-again', id).expect(200);
    desk.provider.next({ cut: 'before' });
    await desk.poll();
    expect((await desk.detail(id)).status).toBe('unconfirmed');
    await decide('send-again', id).expect(200);
  });

  test('clicked twice at once counts once', async () => {
    const { id } = await unconfirmed('double');
    const both = await Promise.all([decide('send-again', id), decide('send-again', id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'not_unconfirmed' });
    expect(await audited(id, 'verification.sent_again')).toHaveLength(1);
  });
});

describe('not sent', () => {
  test('needs no review any more: a person has dealt with it', async () => {
    const { id } = await unconfirmed('dealt-with');
    expect((await desk.detail(id)).needsReview).toBe(true);
    expect((await decide('not-sent', id).expect(200)).body).toMatchObject({ needsReview: false });
  });

  test('ends the case as failed, with the reason, and nothing more is done with it', async () => {
    const { id } = await unconfirmed('never');
    expect((await decide('not-sent', id).expect(200)).body).toMatchObject({
      status: 'failed',
      providerError: { code: 'NOT_SENT', field: null, message: WHY },
      nextCheckAt: null,
      completedAt: null,
    });
    await desk.poll();
    expect(desk.provider.calls.filter(({ body }) => body.includes('never@example.com'))).toHaveLength(1);
    const again = await mara.post(`/api/verifications/${id}/recheck`).expect(409);
    expect(again.body).toMatchObject({ code: 'no_reference' });
  });
});

describe.each(DECISIONS)('%s', (decision) => {
  const action = decision === 'send-again' ? 'verification.sent_again' : 'verification.marked_not_sent';

  test('is in the audit log and in the history, with who and why', async () => {
    const { id } = await unconfirmed(`log-${decision}`);
    await decide(decision, id, `  ${WHY} `).expect(200);
    expect(await audited(id, action)).toMatchObject([
      { actor: mara.account.email, details: { reason: WHY } },
    ]);
    expect(await history(id)).toContainEqual(
      expect.objectContaining({
        event: expect.objectContaining({ action, actor: mara.account.email, details: { reason: WHY } }),
      }),
    );
  });

  test('is told to open browsers, once', async () => {
    const { id } = await unconfirmed(`told-${decision}`);
    const status = decision === 'send-again' ? 'queued' : 'failed';
    expect(await desk.changes(() => decide(decision, id).expect(200))).toEqual([
      { id, status, verificationStatus: null },
    ]);
  });

  test('keeps the case for whoever has it', async () => {
    const { id } = await unconfirmed(`mine-${decision}`);
    await assign(mara, id, mara.account.id).expect(200);
    await desk.dataSource.query(
      `UPDATE verification SET assigned_until = now() + interval '5 minutes' WHERE id = $1`,
      [id],
    );
    await decide(decision, id).expect(200);
    expect(
      await desk.count(`verification WHERE id = '${id}' AND assigned_until > now() + interval '20 minutes'`),
    ).toBe(1);
  });

  test('is refused for a case that is not unconfirmed', async () => {
    const { id } = await desk.submit(`known-${decision}`);
    expect((await decide(decision, id).expect(409)).body).toMatchObject({ code: 'not_unconfirmed' });
    expect(await audited(id, action)).toEqual([]);
  });

  test('is refused while somebody calls the provider about it', async () => {
    const { id } = await unconfirmed(`leased-${decision}`);
    await desk.dataSource.query(
      `UPDATE verification SET lease_until = now() + interval '1 minute' WHERE id = $1`,
      [id],
    );
    expect((await decide(decision, id).expect(409)).body).toMatchObject({ code: 'check_under_way' });
    expect((await desk.detail(id)).status).toBe('unconfirmed');
  });

  test('needs a reason, and a case that is there', async () => {
    const { id } = await unconfirmed(`why-${decision}`);
    const bad = await decide(decision, id, ' ').expect(400);
    expect(bad.body).toMatchObject({ errors: [{ field: 'reason' }] });
    await decide(decision, randomUUID()).expect(404);
  });
});

test('a purged case is nobody’s to decide, and leaves the numbers of what waits', async () => {
  const waiting = async () =>
    ((await mara.post('/api/statistics').send({ timeZone: 'UTC' }).expect(200)).body as Statistics).queue;
  const lost = await unconfirmed('purged');
  const asked = await desk.submit('asked');
  const before = await waiting();
  for (const { id } of [lost, asked]) {
    await end(id, '2020-02-29').expect(200);
    await longRecorded(id);
  }
  expect(await purge()).toBe(2);
  expect((await decide('send-again', lost.id).expect(409)).body).toMatchObject({ code: 'purged' });
  const other = await desk.api.signIn('auditor');
  const answer = await other.post('/api/statistics').send({ timeZone: 'Europe/Berlin' }).expect(200);
  const after = (answer.body as Statistics).queue;
  expect([after.unconfirmed, after.waiting]).toEqual([before.unconfirmed - 1, before.waiting - 1]);
});

test('of a purged case that was marked as not sent, it is not kept why', async () => {
  const { id } = await unconfirmed('never-came');
  await decide('not-sent', id, 'Anbu never came').expect(200);
  await end(id, '2020-02-29').expect(200);
  await longRecorded(id);
  expect(await purge()).toBe(1);
  expect(await desk.detail(id)).toMatchObject({ status: 'failed', providerError: null });
  const [stored] = await desk.dataSource.query<object[]>('SELECT * FROM verification WHERE id = $1', [id]);
  expect(JSON.stringify(stored)).not.toContain('Anbu');
});
