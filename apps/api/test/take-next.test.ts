import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Taken } from '@desk/contract';
import { Desk } from './harness/desk.ts';
import { assigningOf, reviewingOf, tokenOf } from './harness/reviewing.ts';
import type { Agent, SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
let zoe: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  const newcomer = () => desk.api.signIn('analyst');
  [mara, omar, zoe] = await Promise.all([newcomer(), newcomer(), newcomer()]);
});
afterAll(() => desk.close());

const { decide, fourEyes, audited } = reviewingOf(() => desk);
const { assign, idleFor } = assigningOf(() => desk);

/** Nothing waits but what a test puts there. */
beforeEach(() => desk.dataSource.query(`UPDATE verification SET purged_at = now()`));
afterEach(() => fourEyes('off'));

/** Cases, the oldest first, in the order of their ids. */
async function waiting(count: number, columns: Record<string, unknown> = {}): Promise<string[]> {
  const given = { verification_status: 'declined', country: 'IN', email: 'x@example.com', ...columns };
  const ids = Array.from({ length: count }, () => randomUUID());
  await desk.dataSource.query(
    `INSERT INTO verification (id, status, submitted_by, data_key, requested_at, verification_status, country, email)
     SELECT id, 'completed', 'system', '', now() - interval '1 day' + place * interval '1 minute', $2, $3, $4
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given (id, place)`,
    [ids, given.verification_status, given.country, given.email],
  );
  return ids;
}

const take = async (who: Agent, body: object = {}): Promise<string[]> =>
  ((await who.post('/api/verifications/take-next').send(body).expect(200)).body as Taken).ids;

test('the oldest that needs a review and that nobody has, and then the next', async () => {
  await waiting(1, { verification_status: 'accepted' });
  const [first = '', second = '', third = ''] = await waiting(3);
  await assign(omar, second, omar.account.id).expect(200);
  expect(await take(mara)).toEqual([first]);
  expect(await desk.detail(first)).toMatchObject({ assigneeId: mara.account.id });
  const heard = await desk.changes(async () => expect(await take(mara)).toEqual([third]));
  expect(heard).toEqual([{ id: third, status: 'completed', verificationStatus: 'declined' }]);
  expect(await take(mara)).toEqual([]);
  expect(await audited(third, 'assigned')).toEqual([
    {
      actor: mara.account.email,
      action: 'verification.assigned',
      details: { assigneeId: mara.account.id, assignee: mara.account.email, from: null },
    },
  ]);
});

test('as many as are asked for, oldest first', async () => {
  const ids = await waiting(5);
  expect(await take(mara, { count: 3 })).toEqual(ids.slice(0, 3));
  expect(await take(omar, { count: 100 })).toEqual(ids.slice(3));
  for (const count of [0, 101, 1.5])
    await mara.post('/api/verifications/take-next').send({ count }).expect(400);
});

test('of a filter, which a typing error never widens', async () => {
  const [indian = ''] = await waiting(1);
  const [qatari = ''] = await waiting(1, { country: 'QA' });
  expect(await take(mara, { filter: { country: ['QA'] } })).toEqual([qatari]);
  expect(await take(mara, { filter: { needsReview: false } })).toEqual([]);
  await mara
    .post('/api/verifications/take-next')
    .send({ filter: { county: ['QA'] } })
    .expect(400);
  expect(await take(mara, { filter: { assigneeId: ['none'] } })).toEqual([indian]);
});

test('by no part of what is covered from the caller', async () => {
  const [id = ''] = await waiting(1, { email: 'secretive@example.com' });
  await desk.dataSource.query(`UPDATE policy SET masked_roles = '{analyst}'`);
  expect(await take(mara, { filter: { q: 'secretive' } })).toEqual([]);
  expect(await take(mara, { filter: { q: 'secretive@example.com' } })).toEqual([id]);
  await desk.dataSource.query(`UPDATE policy SET masked_roles = '{}'`);
});

test('what somebody left lying for 30 minutes', async () => {
  const [id = ''] = await waiting(1);
  expect(await take(mara)).toEqual([id]);
  expect(await take(omar)).toEqual([]);
  await idleFor(id, 30);
  expect(await take(omar)).toEqual([id]);
});

test('eight people taking two hundred cases at once get each of them exactly once', async () => {
  const ids = await waiting(200);
  const people = await Promise.all(Array.from({ length: 8 }, () => desk.api.signIn('analyst')));
  const taken = await Promise.all(
    people.map(async (who, place) => {
      const own: string[] = [];
      // Some take one at a time, some several.
      for (;;) {
        const more = await take(who, { count: 1 + (place % 3) * 4 });
        if (more.length === 0) return own;
        own.push(...more);
      }
    }),
  );
  expect(taken.flat().sort()).toEqual([...ids].sort());
  expect(taken.filter((own) => own.length > 0).length).toBeGreaterThan(1);
  const rows = await desk.dataSource.query<{ id: string; assignee: string }[]>(
    'SELECT id, assignee_id AS assignee FROM verification WHERE id = ANY($1)',
    [ids],
  );
  const holders = new Map(rows.map(({ id, assignee }) => [id, assignee]));
  for (const [place, own] of taken.entries())
    for (const id of own) expect(holders.get(id)).toBe(people[place]?.account.id);
});

test('where a second or a third person is awaited, never for those who decided already', async () => {
  await fourEyes('all');
  const [id = ''] = await waiting(1);
  await decide(mara, id, 'rejected').expect(200);
  expect(await take(mara)).toEqual([]);
  expect(await take(omar)).toEqual([id]);
  await decide(omar, id, 'approved').expect(200);
  expect([await take(mara), await take(omar)]).toEqual([[], []]);
  expect(await take(zoe)).toEqual([id]);
  await decide(zoe, id, 'approved').expect(200);
  expect(await take(zoe)).toEqual([]);
});

test('where one’s first decision is about an answer that the provider has changed since', async () => {
  await fourEyes('all');
  const [id = ''] = await waiting(1);
  await decide(mara, id, 'rejected').expect(200);
  await desk.dataSource.query(
    `UPDATE verification SET answer_changed_at = now() + interval '1 s' WHERE id = $1`,
    [id],
  );
  expect(await take(mara)).toEqual([id]);
});

test('where one’s decision of earlier was settled, and another one is needed', async () => {
  await fourEyes('all');
  const [id = ''] = await waiting(1);
  await decide(mara, id, 'rejected').expect(200);
  await decide(omar, id, 'rejected').expect(200);
  await decide(zoe, id, 'approved').expect(200);
  expect(await take(zoe)).toEqual([]);
  expect(await take(mara)).toEqual([id]);
});

test('by a token, for the admin who made it, as long as they may review', async () => {
  const [first = '', second = ''] = await waiting(2);
  const script = await tokenOf(desk, 'analyst');
  expect(await take(script)).toEqual([first]);
  expect((await desk.detail(first)).assigneeId).toBe(desk.admin.account.id);
  await desk.dataSource.query(`UPDATE account SET role = 'auditor' WHERE id = $1`, [desk.admin.account.id]);
  const refused = await script.post('/api/verifications/take-next').send({}).expect(409);
  expect(refused.body).toMatchObject({ code: 'nobody_to_take_for' });
  await desk.dataSource.query(`UPDATE account SET role = 'admin' WHERE id = $1`, [desk.admin.account.id]);
  expect(await take(mara)).toEqual([second]);
});
