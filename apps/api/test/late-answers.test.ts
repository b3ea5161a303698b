import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NOT_SENT, type AuditEvent, type VerificationDetail } from '@desk/contract';
import { Poller } from '../src/polling/poller.ts';
import { Reaper } from '../src/polling/reaper.ts';
import { ProviderCalls } from '../src/verifications/provider-calls.ts';
import { Desk } from './harness/desk.ts';
import { called, held } from './harness/held.ts';
import { inProgress, type Script } from './harness/scripted-provider.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open({ deadlineMs: 20_000 })));
afterAll(() => desk.close());

const posts = () => desk.provider.calls.filter(({ method }) => method === 'POST').length;

/** A submission whose answer is held back until its sender's lease has ended and the case was given up as unconfirmed. */
async function givenUp(name: string, script: Script) {
  const { after, letGo } = held();
  const before = desk.provider.calls.length;
  const submitting = desk.submit(name, { ...script, after });
  await called(desk.provider, before + 1);
  await desk.dataSource.query(
    `UPDATE verification SET lease_until = now() - interval '1 s' WHERE sending_at IS NOT NULL`,
  );
  await desk.api.app.get(Reaper).reap();
  const [row] = await desk.dataSource.query<{ id: string; status: string }[]>(
    'SELECT id, status FROM verification WHERE email = $1',
    [`${name}@example.com`],
  );
  expect(row?.status).toBe('unconfirmed');
  const answered = async (): Promise<VerificationDetail> => {
    letGo();
    return submitting;
  };
  return { id: row?.id ?? '', answered };
}

/** Has the poller send what is due, while the first answer is still held back. */
async function sendDue(id: string): Promise<void> {
  await desk.api.app.get(Poller).runOnce();
  while ((await desk.detail(id)).status === 'queued');
}

/** What a person decides about it. */
const decide = (id: string, decision: 'send-again' | 'not-sent') =>
  desk.admin.post(`/api/verifications/${id}/${decision}`).send({ reason: 'They were asked.' }).expect(200);
const sendAgain = (id: string) => decide(id, 'send-again');
const markNotSent = (id: string) => decide(id, 'not-sent');

const late = async (id: string): Promise<AuditEvent[]> => {
  const answer = await desk.admin.get(
    `/api/audit-events?verificationId=${id}&action=verification.answer_late`,
  );
  return (answer.body as { data: AuditEvent[] }).data;
};

describe('the answer to a sending that a person has decided about', () => {
  test('spares the second sending while that has not gone out', async () => {
    const { id, answered } = await givenUp('spared', { body: inProgress('ref-spared') });
    await sendAgain(id);
    const before = posts();
    expect(await answered()).toMatchObject({
      status: 'in_progress',
      referenceId: 'ref-spared',
      findings: [],
    });
    await desk.poll(id);
    expect(posts()).toBe(before);
    expect(await late(id)).toEqual([]);
  });

  test('is kept and not applied once the second has gone out, and a person is told that there may be two', async () => {
    const { id, answered } = await givenUp('twice', { body: inProgress('ref-first') });
    await sendAgain(id);
    desk.provider.next({ body: inProgress('ref-second') });
    await sendDue(id);
    const detail = await answered();
    expect(detail).toMatchObject({
      status: 'in_progress',
      referenceId: 'ref-second',
      exchangeCount: 2,
      findings: [{ code: 'answer_late', severity: 'critical' }],
      needsReview: true,
    });
    const [second, first] = await desk.exchanges(id);
    expect([second?.outcome, first?.outcome]).toEqual(['in_progress', 'in_progress']);
    const body = await desk.admin.get(`/api/verifications/${id}/exchanges/${first?.id}/body`).expect(200);
    expect(String(body.text ?? body.body)).toContain('ref-first');
    expect(await late(id)).toMatchObject([
      { action: 'verification.answer_late', details: { exchangeId: first?.id } },
    ]);
  });

  test('changes nothing for the second one that is still under way', async () => {
    const { id, answered } = await givenUp('both', { body: inProgress('ref-both-1') });
    await sendAgain(id);
    const second = held();
    const before = desk.provider.calls.length;
    desk.provider.next({ body: inProgress('ref-both-2'), after: second.after });
    await desk.api.app.get(Poller).runOnce();
    await called(desk.provider, before + 1);
    expect(await answered()).toMatchObject({
      status: 'queued',
      referenceId: null,
      findings: [{ code: 'answer_late' }],
    });
    second.letGo();
    await desk.api.app.get(ProviderCalls).idle();
    expect(await desk.detail(id)).toMatchObject({
      status: 'in_progress',
      referenceId: 'ref-both-2',
      findings: [{ code: 'answer_late' }],
    });
  });

  test('is no second acceptance where the provider gives the same reference', async () => {
    const { id, answered } = await givenUp('same', { body: inProgress('ref-same') });
    await sendAgain(id);
    desk.provider.next({ body: inProgress('ref-same') });
    await sendDue(id);
    expect(await answered()).toMatchObject({ status: 'in_progress', exchangeCount: 2, findings: [] });
    expect(await late(id)).toEqual([]);
  });

  test('does not undo that it was marked as not sent', async () => {
    const { id, answered } = await givenUp('not-sent', { body: inProgress('ref-not-sent') });
    await markNotSent(id);
    expect(await answered()).toMatchObject({
      status: 'failed',
      referenceId: null,
      providerError: { code: NOT_SENT },
      exchangeCount: 1,
      findings: [{ code: 'answer_late' }],
      needsReview: true,
    });
    expect(await late(id)).toHaveLength(1);
  });

  test.each<[string, Script, string]>([
    ['cut', { cut: 'before' }, 'queued'],
    ['html', { status: 502, body: '<html>' }, 'queued'],
    ['refusal', { status: 400, body: { error: { message: 'No' } } }, 'rejected'],
  ])(
    'that is none (%s) takes nothing back, and a refusal (rejected) counts',
    async (name, script, status) => {
      const { id, answered } = await givenUp(`none-${name}`, script);
      await sendAgain(id);
      expect(await answered()).toMatchObject({ status, exchangeCount: 1, findings: [] });
    },
  );
});
