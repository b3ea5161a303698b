import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';
import type { Replica } from '../harness/replica.ts';
import { until } from '../harness/until.ts';

let desk: Desk;
let leaving: Replica;
let asked: string[];
beforeAll(async () => {
  desk = await Desk.open([{ ROLES: 'http' }]);
  leaving = await desk.add({ ROLES: 'http' });
  const submit = async () => (await desk.client.submit(applicant('slow-accepted'))).body.id;
  asked = [await submit(), await submit()];
  await desk.provider.control.addFault({ match: { method: 'GET' }, times: 2, fault: { kind: 'hang' } });
});
afterAll(() => desk.close());

const outcomes = async (id: string) =>
  (await desk.client.exchanges(id)).body.data.map(({ outcome }) => outcome).sort();

async function hangingApplicant(): Promise<string> {
  const email = applicant('slow-accepted');
  await desk.provider.control.addFault({ match: { method: 'POST', email }, fault: { kind: 'hang' } });
  return email;
}

/* Side by side: these waits are the product's own, of half a minute each. */

test.concurrent(
  'row 6: a provider that hangs, or sends a byte a second, is given up at one deadline over everything',
  async () => {
    const [id = ''] = asked;
    const hanging = await hangingApplicant();
    const dripping = applicant('slow-accepted');
    desk.replica.provider.drip(1_000);

    const [hung, dripped, recheck] = await Promise.all([
      desk.client.submit(hanging),
      desk.client.submit(dripping),
      desk.client.recheck(id),
    ]);
    expect([hung.body.status, dripped.body.status]).toEqual(['unconfirmed', 'unconfirmed']);
    expect(recheck).toMatchObject({ status: 502, body: { code: 'provider_timed_out' } });
    expect(await outcomes(hung.body.id)).toEqual(['timed_out']);
    expect(await outcomes(dripped.body.id)).toEqual(['timed_out']);
    expect(await outcomes(id)).toEqual(['in_progress', 'timed_out']);
    expect(await desk.status(id)).toBe('in_progress');
    const { acceptedByEmail } = await desk.provider.control.count();
    expect([acceptedByEmail[hanging], acceptedByEmail[dripping]]).toEqual([undefined, 1]);
  },
);

test.concurrent(
  'row 16: on SIGTERM, calls that hang are given up in time, told, stored, and leave no lease',
  async () => {
    const [, id = ''] = asked;
    const email = await hangingApplicant();
    const there = desk.client.at(leaving.url);
    const calls = Promise.all([there.submit(email), there.recheck(id)]);
    const leased = 'SELECT FROM verification WHERE lease_until > now() AND (email = $1 OR id = $2)';
    await until('both are under way', async () => (await desk.query(leased, [email, id])).length === 2);

    const [end, [submitted, recheck]] = await Promise.all([leaving.stop(), calls]);
    expect(end).toEqual({ code: 0, signal: null });
    expect(submitted).toMatchObject({ status: 201, body: { status: 'unconfirmed' } });
    expect(recheck).toMatchObject({ status: 502, body: { code: 'provider_interrupted' } });
    expect(await outcomes(submitted.body.id)).toEqual(['interrupted']);
    expect(await outcomes(id)).toEqual(['in_progress', 'interrupted']);
    expect(await desk.query(leased, [email, id])).toEqual([]);
  },
);

test('afterwards every invariant holds', async () => {
  await desk.heal();
  await desk.add({ ROLES: 'poller' });
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
