import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { VerificationDetail } from '@desk/contract';
import { CasePurge } from '../src/retention/case-purge.ts';
import { Desk } from './harness/desk.ts';
import { LONG_AGO, retentionOf } from './harness/retention.ts';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());

const { nothingDue, end, longRecorded, hold, due, purge, dueCase, setPolicy, policy } = retentionOf(
  () => desk,
);
beforeEach(nothingDue);

/** A day of the database's calendar, in UTC. */
async function dayOf(expression: string): Promise<string> {
  const [row] = await desk.dataSource.query<{ day: string }[]>(
    `SELECT to_char(((now() AT TIME ZONE 'UTC')::date + ${expression})::date, 'YYYY-MM-DD') AS day`,
  );
  return row?.day ?? '';
}

describe("a relationship's end", () => {
  test('says until when the case is kept, in months of the calendar', async () => {
    const { id } = await desk.submit('kept');
    expect((await desk.detail(id)).retention).toEqual({
      relationshipEndedOn: null,
      retentionMonths: 60,
      keptUntil: null,
      hold: null,
      purge: null,
    });
    await end(id, LONG_AGO).expect(200);
    await longRecorded(id);
    const { retention } = await desk.detail(id);
    expect(retention).toMatchObject({ relationshipEndedOn: LONG_AGO, keptUntil: '2025-02-28' });
    const undone = (await end(id, null).expect(200)).body as VerificationDetail;
    expect(undone.retention).toMatchObject({ relationshipEndedOn: null, keptUntil: null });
    expect(
      await desk.dataSource.query(
        `SELECT details FROM audit_event WHERE verification_id = $1 AND action = 'verification.relationship_changed'
         ORDER BY id`,
        [id],
      ),
    ).toEqual([
      { details: { before: null, after: LONG_AGO } },
      { details: { before: LONG_AGO, after: null } },
    ]);
  });

  test('that was recorded just now can be put right for a week, however long ago it was', async () => {
    const { id } = await desk.submit('slip');
    const { retention } = (await end(id, LONG_AGO).expect(200)).body as VerificationDetail;
    expect(retention.keptUntil).toBe(await dayOf('7'));
    expect(await purge()).toBe(0);
    await desk.dataSource.query(
      'UPDATE verification SET relationship_recorded_on = relationship_recorded_on - 7 WHERE id = $1',
      [id],
    );
    expect((await due()).data).toMatchObject([{ verificationId: id }]);
  });

  test('that a shorter rule makes due is kept for a week yet: the rule, too, may be a slip', async () => {
    const { id } = await desk.submit('shorter');
    await end(id, await dayOf('-200')).expect(200);
    await longRecorded(id);
    await setPolicy({ retentionMonths: 6 });
    expect((await desk.detail(id)).retention.keptUntil).toBe(await dayOf('7'));
    await desk.dataSource.query('UPDATE policy SET retention_changed_on = retention_changed_on - 7');
    // Another rule than that for keeping does not begin the week anew.
    await setPolicy({ maskedRoles: ['auditor'] });
    expect((await due()).data).toMatchObject([{ verificationId: id }]);
    await policy({ retentionMonths: 60, maskedRoles: [] });
  });

  test("follows the rule of the case's country", async () => {
    const { id } = await desk.submit('country');
    await policy({ retentionMonthsByCountry: { IN: 1, QA: 120 } });
    await end(id, '2026-01-31').expect(200);
    await longRecorded(id);
    expect((await desk.detail(id)).retention).toMatchObject({ retentionMonths: 1, keptUntil: '2026-02-28' });
    await policy({ retentionMonthsByCountry: {} });
    expect((await desk.detail(id)).retention.keptUntil).toBe('2031-01-31');
  });

  test('recorded twice is recorded once', async () => {
    const { id } = await desk.submit('twice');
    await end(id, LONG_AGO).expect(200);
    await end(id, LONG_AGO).expect(200);
    expect(
      await desk.count(
        `audit_event WHERE verification_id = '${id}' AND action = 'verification.relationship_changed'`,
      ),
    ).toBe(1);
  });

  test('may lie before the submission, and tomorrow at the latest', async () => {
    const { id } = await desk.submit('days');
    await end(id, '1900-01-01').expect(200);
    await end(id, await dayOf('1')).expect(200);
    for (const endedOn of [
      '1899-12-31',
      '0000-01-01',
      await dayOf('3'),
      '9999-12-31',
      '2026-02-30',
      'soon',
      7,
    ]) {
      const refused = await desk.admin
        .put(`/api/verifications/${id}/relationship`)
        .send({ endedOn })
        .expect(400);
      expect(refused.body).toMatchObject({ errors: [{ field: 'endedOn' }] });
    }
    await end(crypto.randomUUID(), LONG_AGO).expect(404);
  });
});

describe('the dry run', () => {
  test('lists exactly what the purge takes, to the day, with what hangs on it', async () => {
    const today = await dueCase('today', await dayOf(`0 - interval '60 months'`));
    const tomorrow = await dueCase('tomorrow', await dayOf(`1 - interval '60 months'`));
    const held = await dueCase('held');
    await hold(held.id, true).expect(200);
    const asked = await dueCase('asked');
    await desk.dataSource.query(
      `UPDATE verification SET lease_until = now() + interval '1 min' WHERE id = $1`,
      [asked.id],
    );
    const preview = await due();
    expect(preview).toEqual({
      data: [
        {
          verificationId: today.id,
          country: 'IN',
          relationshipEndedOn: await dayOf(`0 - interval '60 months'`),
          retentionMonths: 60,
          keptUntil: expect.any(String),
          images: 3,
          bodies: 1,
        },
      ],
      total: 1,
      held: 1,
    });
    expect(await purge()).toBe(1);
    expect(await purge()).toBe(0);
    expect((await desk.detail(today.id)).purgedAt).not.toBeNull();
    for (const { id } of [tomorrow, held, asked]) expect((await desk.detail(id)).purgedAt).toBeNull();
  });

  test('is for auditors and admins, the purge for admins', async () => {
    const [auditor, analyst] = [await desk.api.signIn('auditor'), await desk.api.signIn('analyst')];
    await auditor.get('/api/retention/due?perPage=1').expect(200);
    await auditor.get('/api/retention/purges').expect(200);
    await auditor.post('/api/retention/purge').expect(403);
    await analyst.get('/api/retention/due').expect(403);
    const { id } = await desk.submit('rights');
    await auditor.put(`/api/verifications/${id}/relationship`).send({ endedOn: null }).expect(403);
    await analyst.put(`/api/verifications/${id}/hold`).send({ held: true, reason: 'x' }).expect(403);
  });
});

describe('a hold', () => {
  test('keeps a case with its reason until it is lifted with another', async () => {
    const { id } = await dueCase('matter');
    const placed = (await hold(id, true, 'matter 7').expect(200)).body as VerificationDetail;
    expect(placed.retention.hold).toMatchObject({ reason: 'matter 7', by: desk.admin.account.email });
    expect(await purge()).toBe(0);
    const lifted = (await hold(id, false, 'matter 7 is closed').expect(200)).body as VerificationDetail;
    expect(lifted.retention.hold).toBeNull();
    expect((await hold(id, false).expect(409)).body).toMatchObject({ code: 'not_held' });
    await hold(id, true, ' ').expect(400);
    expect(
      await desk.dataSource.query(
        `SELECT action, details FROM audit_event WHERE verification_id = $1 AND action LIKE '%.hold_%' ORDER BY id`,
        [id],
      ),
    ).toEqual([
      { action: 'verification.hold_placed', details: { reason: 'matter 7' } },
      { action: 'verification.hold_lifted', details: { reason: 'matter 7 is closed' } },
    ]);
    expect(await purge()).toBe(1);
  });

  test('placed after the dry run, even in this moment, keeps the case', async () => {
    const { id } = await dueCase('race');
    expect((await due()).total).toBe(1);
    const cases = desk.api.app.get(CasePurge);
    await desk.dataSource.transaction(async (manager) => {
      await manager.query(
        `UPDATE verification SET hold_reason = 'x', held_by = 'x', held_at = now() WHERE id = $1`,
        [id],
      );
      expect(await cases.purge(id, 'system')).toBe(false);
    });
    expect(await cases.purge(id, 'system')).toBe(false);
    expect(await desk.detail(id)).toMatchObject({ purgedAt: null, email: 'race@example.com' });
  });
});

test('an end that was taken back after the dry run, even in this moment, keeps the case', async () => {
  const { id } = await dueCase('withdrawn');
  expect((await due()).total).toBe(1);
  await end(id, null).expect(200);
  expect(await desk.api.app.get(CasePurge).purge(id, 'system')).toBe(false);
  expect(await desk.detail(id)).toMatchObject({ purgedAt: null, email: 'withdrawn@example.com' });
});
