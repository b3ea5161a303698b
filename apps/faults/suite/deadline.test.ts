import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applicant } from '../harness/client.ts';
import { Desk } from '../harness/desk.ts';
import { checkInvariants } from '../harness/invariants/invariants.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open([{ ROLES: 'http' }]);
});
afterAll(() => desk.close());

const outcomes = async (id: string) =>
  (await desk.client.exchanges(id)).body.data.map(({ outcome }) => outcome).sort();

/** All at once: the deadline is the product's own, of thirty seconds. */
test('row 6: a provider that hangs, or sends a byte a second, is given up at one deadline over everything', async () => {
  const { control } = desk.provider;
  const asked = (await desk.client.submit(applicant('slow'))).body;
  const [hanging, dripping] = [applicant('slow'), applicant('slow')];
  await control.addFault({ match: { method: 'POST', email: hanging }, fault: { kind: 'hang' } });
  await control.addFault({ match: { method: 'GET' }, fault: { kind: 'hang' } });
  desk.replica.provider.drip(1_000);

  const [hung, dripped, recheck] = await Promise.all([
    desk.client.submit(hanging),
    desk.client.submit(dripping),
    desk.client.recheck(asked.id),
  ]);
  expect([hung.body.status, dripped.body.status]).toEqual(['unconfirmed', 'unconfirmed']);
  expect(recheck).toMatchObject({ status: 502, body: { code: 'provider_timed_out' } });
  expect(await outcomes(hung.body.id)).toEqual(['timed_out']);
  expect(await outcomes(dripped.body.id)).toEqual(['timed_out']);
  expect(await outcomes(asked.id)).toEqual(['in_progress', 'timed_out']);
  expect(await desk.status(asked.id)).toBe('in_progress');
  const { acceptedByEmail } = await control.count();
  expect([acceptedByEmail[hanging], acceptedByEmail[dripping]]).toEqual([undefined, 1]);
});

test('afterwards every invariant holds', async () => {
  await desk.heal();
  await desk.add({ ROLES: 'poller' });
  await desk.comeToRest();
  expect((await checkInvariants(desk)).broken).toEqual([]);
});
