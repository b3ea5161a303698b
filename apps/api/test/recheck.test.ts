import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RecheckResult } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { inProgress, published, publishedBytes } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

const recheck = (id: string) => desk.admin.post(`/api/verifications/${id}/recheck`);
const accepted = (reference: string) => ({ body: published('completed-accepted-id-card', reference) });
const declined = (reference: string) => ({
  body: published('completed-accepted-id-card', reference, {
    result: { verification_status: 'declined', declined_reason: 'Forged', declined_reasons_list: ['Forged'] },
  }),
});

describe('a re-check', () => {
  test('of a case in progress brings its verdict at once', async () => {
    const { id } = await desk.submit('now', { body: inProgress('r-now') });
    desk.provider.next(accepted('r-now'));
    const { verification, changed } = (await recheck(id).expect(200)).body as RecheckResult;
    expect(changed).toBe(true);
    expect(verification).toMatchObject({
      status: 'completed',
      verificationStatus: 'accepted',
      findings: [],
      exchangeCount: 2,
    });
  });

  test('that brings the same answer changes nothing', async () => {
    const { id } = await desk.submit('same', accepted('r-same'));
    desk.provider.next(accepted('r-same'));
    const { verification, changed } = (await recheck(id).expect(200)).body as RecheckResult;
    expect(changed).toBe(false);
    expect(verification).toMatchObject({ findings: [], exchangeCount: 2 });
    expect(await desk.count(`provider_body WHERE verification_id = '${id}'`)).toBe(1);
  });

  test('that brings another verdict makes a new version, flags the case and keeps the earlier answer', async () => {
    const { id } = await desk.submit('flip', accepted('r-flip'));
    desk.provider.next(declined('r-flip'));
    const { verification, changed } = (await recheck(id).expect(200)).body as RecheckResult;
    expect(changed).toBe(true);
    expect(verification).toMatchObject({
      verificationStatus: 'declined',
      declinedReasons: ['Forged'],
      findings: [{ code: 'answer_changed' }],
    });
    expect(await desk.count(`provider_body WHERE verification_id = '${id}'`)).toBe(2);
    desk.provider.next(declined('r-flip'));
    expect((await recheck(id).expect(200)).body).toMatchObject({ changed: false });
  });

  test('without a reference is not possible', async () => {
    const { id } = await desk.submit('none', { status: 400, body: publishedBytes('validation-error') });
    expect((await recheck(id).expect(409)).body).toMatchObject({ code: 'no_reference' });
  });

  test('that the provider fails says how, and the exchange is kept', async () => {
    const { id } = await desk.submit('broken', accepted('r-broken'));
    desk.provider.next({ body: '<html>' });
    expect((await recheck(id).expect(502)).body).toMatchObject({ code: 'provider_unreadable' });
    expect(await desk.detail(id)).toMatchObject({
      status: 'completed',
      verificationStatus: 'accepted',
      exchangeCount: 2,
      nextCheckAt: null,
    });
  });

  test('clicked twice asks once', async () => {
    const { id } = await desk.submit('double', accepted('r-double'));
    let letGo = (): void => undefined;
    const after = new Promise<void>((resolve) => (letGo = resolve));
    desk.provider.next({ ...accepted('r-double'), after });
    const first = recheck(id).then(({ status }) => status);
    while (desk.provider.calls.at(-1)?.method !== 'GET')
      await new Promise((resolve) => setImmediate(resolve));
    const before = desk.provider.calls.length;
    expect((await recheck(id).expect(409)).body).toMatchObject({ code: 'check_under_way' });
    letGo();
    expect(await first).toBe(200);
    expect(desk.provider.calls.length).toBe(before);
  });

  test('is recorded with who asked', async () => {
    const { id } = await desk.submit('audited', accepted('r-audited'));
    await recheck(id).expect(200);
    expect(
      await desk.count(
        `audit_event WHERE action = 'verification.recheck_requested' AND verification_id = '${id}'`,
      ),
    ).toBe(1);
  });
});

describe('a re-check in bulk', () => {
  test('is done by the poller and shows in each history; what has no reference is named', async () => {
    const settled = await desk.submit('bulk-1', accepted('b-1'));
    const rejected = await desk.submit('bulk-2', { status: 400, body: publishedBytes('validation-error') });
    const answer = await desk.admin
      .post('/api/verifications/recheck')
      .send({ ids: [settled.id, rejected.id] })
      .expect(202);
    expect(answer.body).toEqual({ accepted: [settled.id], skipped: [rejected.id] });
    desk.provider.next(accepted('b-1'));
    await desk.poll();
    const history = await desk.admin.get(`/api/verifications/${settled.id}/exchanges`).expect(200);
    expect(
      (history.body as { data: { operation: string }[] }).data.map(({ operation }) => operation),
    ).toEqual(['submit', 'recheck']);
    expect((await desk.detail(settled.id)).nextCheckAt).toBeNull();
  });

  test.each([
    [{}],
    [{ ids: [] }],
    [{ ids: ['x'] }],
    [{ ids: Array.from({ length: 101 }, () => crypto.randomUUID()) }],
  ])('refuses %#', async (body) => {
    await desk.admin.post('/api/verifications/recheck').send(body).expect(400);
  });
});
