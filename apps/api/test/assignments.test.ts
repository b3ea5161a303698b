import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BulkResult, VerificationPage } from '@desk/contract';
import { asOwner } from './harness/database.ts';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { assigningOf, reviewingOf, tokenOf } from './harness/reviewing.ts';
import type { SignedIn } from './harness/test-app.ts';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  [mara, omar] = await Promise.all([desk.api.signIn('analyst'), desk.api.signIn('analyst')]);
});
afterAll(() => desk.close());

const { declined, decide, withdraw, fourEyes, seenBy, audited } = reviewingOf(() => desk);
const { assign, idleFor, minutesLeft } = assigningOf(() => desk);

describe('a case is given', () => {
  test('to somebody for 30 minutes, and the list and the filter say so', async () => {
    const { id } = await declined();
    const heard = await desk.changes(() => assign(mara, id, omar.account.id).expect(200));
    expect(heard).toEqual([{ id, status: 'completed', verificationStatus: 'declined' }]);
    expect(await seenBy(mara, id)).toMatchObject({ assigneeId: omar.account.id });
    expect(await minutesLeft(id)).toBe(30);
    expect(await listed({ assigneeId: [omar.account.id] })).toContain(id);
    expect(await listed({ assigneeId: [omar.account.id.toUpperCase(), 'none'] })).toContain(id);
    for (const other of ['none', mara.account.id])
      expect(await listed({ assigneeId: [other] })).not.toContain(id);
    expect(await audited(id, 'assigned')).toEqual([
      {
        actor: mara.account.email,
        action: 'verification.assigned',
        details: { assigneeId: omar.account.id, assignee: omar.account.email, from: null },
      },
    ]);
  });

  test('back to nobody, once', async () => {
    const { id } = await declined();
    await assign(mara, id, omar.account.id).expect(200);
    for (let time = 0; time < 2; time++)
      expect((await assign(mara, id, null).expect(200)).body).toMatchObject({
        assigneeId: null,
        assignedUntil: null,
      });
    expect(await audited(id, 'released')).toEqual([
      {
        actor: mara.account.email,
        action: 'verification.released',
        details: { from: omar.account.id },
      },
    ]);
  });

  test('to whom has it already, for another 30 minutes and without a word of it', async () => {
    const { id } = await declined();
    await assign(omar, id, omar.account.id).expect(200);
    await idleFor(id, 29);
    expect(await desk.changes(() => assign(omar, id, omar.account.id).expect(200))).toEqual([]);
    expect(await minutesLeft(id)).toBe(30);
    expect(await audited(id, 'assigned')).toHaveLength(1);
  });

  test('and whoever is shown it that way has looked at it, if nothing changed, too', async () => {
    const { id } = await declined();
    await assign(omar, id, omar.account.id).expect(200);
    await assign(mara, id, omar.account.id).expect(200);
    await assign(mara, id, omar.account.id).expect(200);
    const looks = await audited(id, 'viewed');
    expect(looks.map(({ actor }) => actor)).toEqual([omar.account.email, mara.account.email]);
  });

  test('to one of two who want it at once', async () => {
    const { id } = await declined();
    const answers = await Promise.all(
      [mara, omar].map((who) => assign(who, id, who.account.id, { from: null })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'assignment_changed' });
  });

  test('away from whom the caller saw it with, in whatever spelling of the id', async () => {
    const { id } = await declined();
    await assign(mara, id, omar.account.id).expect(200);
    const from = omar.account.id.toUpperCase();
    await assign(mara, id, mara.account.id, { from: null }).expect(409);
    await assign(mara, id, mara.account.id, { from }).expect(200);
    await assign(omar, id, null, { from }).expect(409);
    expect((await seenBy(omar, id)).assigneeId).toBe(mara.account.id);
  });

  test('to nobody who may not review, is disabled or is not there', async () => {
    const { id } = await declined();
    const auditor = await desk.api.signIn('auditor');
    const former = await desk.api.signIn('analyst');
    await desk.admin.patch(`/api/accounts/${former.account.id}`).send({ disabled: true }).expect(200);
    for (const wrong of [auditor.account.id, former.account.id, randomUUID(), 'omar']) {
      expect((await assign(mara, id, wrong).expect(400)).body).toMatchObject({
        errors: [{ field: 'assigneeId' }],
      });
      await mara
        .post('/api/verifications/assign')
        .send({ ids: [id], assigneeId: wrong })
        .expect(400);
    }
    expect((await seenBy(mara, id)).assigneeId).toBeNull();
    await assign(mara, randomUUID(), omar.account.id).expect(404);
  });

  test('to nobody any more once it is purged', async () => {
    const { dueCase, purge, nothingDue } = retentionOf(() => desk);
    const { id } = await dueCase();
    await assign(mara, id, mara.account.id).expect(200);
    await purge();
    expect((await seenBy(mara, id)).assigneeId).toBeNull();
    expect((await assign(mara, id, mara.account.id).expect(409)).body).toMatchObject({ code: 'purged' });
    await nothingDue();
  });

  test('together with its audit event, or not at all', async () => {
    const { id } = await declined();
    const { url } = desk.api.settings.database;
    const refuse = `CHECK (action <> 'verification.assigned') NOT VALID`;
    await asOwner(url, `ALTER TABLE audit_event ADD CONSTRAINT no_assignments ${refuse}`);
    await assign(mara, id, mara.account.id).expect(500);
    await mara.post('/api/verifications/take-next').send({}).expect(500);
    await asOwner(url, 'ALTER TABLE audit_event DROP CONSTRAINT no_assignments');
    expect((await seenBy(mara, id)).assigneeId).toBeNull();
  });
});

describe('after 30 idle minutes', () => {
  test('a case is nobody’s, wherever one looks', async () => {
    const { id, email } = await declined('idle');
    await assign(mara, id, mara.account.id).expect(200);
    await idleFor(id, 30);
    expect(await seenBy(mara, id)).toMatchObject({ assigneeId: null, assignedUntil: null });
    expect(await listed({ assigneeId: [mara.account.id] })).not.toContain(id);
    expect(await listed({ assigneeId: ['none'] })).toContain(id);
    const { data } = (await omar.get('/api/verifications').expect(200)).body as VerificationPage;
    expect(data.find((row) => row.id === id)?.assigneeId).toBeNull();
    const filter = { q: email, assigneeId: mara.account.id };
    expect((await omar.post('/api/verifications/facets').send(filter).expect(200)).body).toMatchObject({
      status: [],
    });
    await assign(omar, id, omar.account.id, { from: null }).expect(200);
    expect((await audited(id, 'assigned')).at(-1)?.details['from']).toBeNull();
  });

  test('but not while its assignee looks at it, reveals it, writes, asks again or takes a decision back', async () => {
    const { id } = await declined();
    const path = `/api/verifications/${id}`;
    for (const act of [
      () => mara.get(path).expect(200),
      () => mara.post(`${path}/notes`).send({ text: 'Rang them' }).expect(201),
      () => mara.post(`${path}/recheck`),
      async () => {
        await decide(omar, id, 'approved').expect(200);
        await assign(mara, id, mara.account.id).expect(200);
        await idleFor(id, 29);
        await withdraw(mara, id).expect(200);
      },
    ]) {
      await assign(mara, id, mara.account.id).expect(200);
      await idleFor(id, 29);
      expect(await minutesLeft(id)).toBe(1);
      await act();
      expect(await minutesLeft(id)).toBe(30);
    }
  });

  test('others’ looks, a page’s own questions and machines keep nothing', async () => {
    const { id } = await declined();
    const path = `/api/verifications/${id}`;
    await assign(desk.admin, id, desk.admin.account.id).expect(200);
    await idleFor(id, 29);
    await omar.get(path).expect(200);
    await desk.admin.get(path).set('x-desk-background', '1').expect(200);
    await (await tokenOf(desk, 'admin')).get(path).expect(200);
    expect(await minutesLeft(id)).toBe(1);
  });

  test('a look comes too late, and gives nobody’s case back to nobody', async () => {
    const { id } = await declined();
    await assign(mara, id, mara.account.id).expect(200);
    await idleFor(id, 30);
    await mara.get(`/api/verifications/${id}`).expect(200);
    expect((await seenBy(mara, id)).assigneeId).toBeNull();
  });
});

describe('a decision', () => {
  test('lets the case go', async () => {
    const { id } = await declined();
    await assign(mara, id, mara.account.id).expect(200);
    expect((await decide(mara, id, 'rejected').expect(200)).body).toMatchObject({ assigneeId: null });
  });

  test('by somebody else leaves it with whom may decide second', async () => {
    await fourEyes('all');
    const { id } = await declined();
    await assign(mara, id, mara.account.id).expect(200);
    expect((await decide(omar, id, 'rejected').expect(200)).body).toMatchObject({
      assigneeId: mara.account.id,
    });
    expect((await decide(mara, id, 'rejected').expect(200)).body).toMatchObject({ assigneeId: null });
    await fourEyes('off');
  });
});

describe('in bulk', () => {
  const assignMany = async (who: SignedIn, ids: string[], assigneeId: string | null): Promise<BulkResult> =>
    (await who.post('/api/verifications/assign').send({ ids, assigneeId }).expect(200)).body as BulkResult;

  test('what nobody has is given, what another one has is skipped and named', async () => {
    const [free, own, others, missing] = [
      (await declined()).id,
      (await declined()).id,
      (await declined()).id,
      randomUUID(),
    ];
    await assign(mara, own, mara.account.id).expect(200);
    await assign(omar, others, omar.account.id).expect(200);
    expect(await assignMany(omar, [others, missing, free, own], mara.account.id)).toEqual({
      accepted: [free, own],
      skipped: [
        { id: others, code: 'assigned_to_another' },
        { id: missing, code: 'not_found' },
      ],
    });
    expect(await audited(own, 'assigned')).toHaveLength(1);
    expect(await audited(free, 'assigned')).toHaveLength(1);
    await idleFor(others, 30);
    expect((await assignMany(mara, [others], mara.account.id)).accepted).toEqual([others]);
  });

  test('one lets one’s own go, and nobody else’s', async () => {
    const [own, others] = [(await declined()).id, (await declined()).id];
    await assign(mara, own, mara.account.id).expect(200);
    await assign(omar, others, omar.account.id).expect(200);
    expect(await assignMany(mara, [own, others], null)).toEqual({
      accepted: [own],
      skipped: [{ id: others, code: 'assigned_to_another' }],
    });
    expect((await seenBy(mara, own)).assigneeId).toBeNull();
    expect((await seenBy(mara, others)).assigneeId).toBe(omar.account.id);
  });
});

async function listed(filter: object): Promise<string[]> {
  const answer = await mara
    .post('/api/verifications/search')
    .send({ ...filter, perPage: 100 })
    .expect(200);
  return (answer.body as VerificationPage).data.map(({ id }) => id);
}
