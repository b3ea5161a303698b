import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CreatedToken, NewSavedView, Role, SavedView, SavedViews } from '@desk/contract';
import { errorsOf } from './harness/accounts.ts';
import { auditEvents } from './harness/audit.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

const VIEW: NewSavedView = {
  name: 'Declined in India',
  shared: false,
  filter: { country: ['IN'], verificationStatus: ['declined'], needsReview: true, faceMatchMin: 40 },
  recentDays: 7,
  sort: 'completedAt',
  order: 'asc',
  columns: ['applicant', 'verdict'],
};

let api: TestApp;
let admin: SignedIn;
let owner: SignedIn;
let other: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
beforeEach(async () => {
  [owner, other] = [await api.signIn('analyst'), await api.signIn('auditor')];
  await api.dataSource.query('DELETE FROM saved_view');
});
afterAll(() => api.close());

const save = async (who: SignedIn, changes: Partial<NewSavedView> = {}): Promise<SavedView> =>
  (
    await who
      .post('/api/views')
      .send({ ...VIEW, ...changes })
      .expect(201)
  ).body as SavedView;
const change = (who: SignedIn, { id }: SavedView, changes: object) =>
  who.put(`/api/views/${id}`).send({ ...VIEW, ...changes });
const views = async (who: SignedIn): Promise<SavedView[]> =>
  ((await who.get('/api/views').expect(200)).body as SavedViews).data;
const names = async (who: SignedIn): Promise<string[]> => (await views(who)).map(({ name }) => name);
const events = async (view: SavedView) =>
  (await auditEvents(api.dataSource)).filter(({ details }) => details['viewId'] === view.id);

describe('a view', () => {
  test('is kept as it is saved, for whoever saved it', async () => {
    const saved = await save(owner);
    expect(saved).toEqual({ ...VIEW, id: saved.id, owner: owner.account.name, mine: true });
    expect(await views(owner)).toEqual([saved]);
    expect(await views(other)).toEqual([]);
    expect(await views(admin)).toEqual([]);
  });

  test('needs no more than a name and a filter', async () => {
    const saved = (await owner.post('/api/views').send({ name: ' All ', filter: {} }).expect(201))
      .body as SavedView;
    expect(saved).toMatchObject({
      name: 'All',
      shared: false,
      filter: {},
      recentDays: null,
      sort: 'requestedAt',
      order: 'desc',
      columns: null,
    });
  });

  test('that is shared is everybody’s to see, with its owner’s name', async () => {
    const saved = await save(owner, { shared: true });
    expect(await views(other)).toEqual([{ ...saved, mine: false }]);
  });

  test('comes after one’s own, each by name', async () => {
    await save(other, { name: 'b shared', shared: true });
    await save(other, { name: 'A shared', shared: true });
    await save(owner, { name: 'z mine' });
    await save(owner, { name: 'Y mine', shared: true });
    expect(await names(owner)).toEqual(['Y mine', 'z mine', 'A shared', 'b shared']);
  });

  test.each([
    [{ filter: { q: 'anbu@example.com' } }, 'filter.q'],
    [{ filter: { stauts: 'failed' } }, 'filter.stauts'],
    [{ filter: { status: ['lost'] } }, 'filter.status.0'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ recentDays: 0 }, 'recentDays'],
    [{ columns: ['mood'] }, 'columns.0'],
    [{ sort: 'mood' }, 'sort'],
    [{ mine: true }, 'mine'],
  ])('with %j is refused, naming %s', async (changes, field) => {
    const answer = await owner
      .post('/api/views')
      .send({ ...VIEW, ...changes })
      .expect(400);
    expect(errorsOf(answer.body)).toEqual([expect.objectContaining({ field })]);
    expect(answer.text).not.toContain('anbu');
    expect(await views(owner)).toEqual([]);
  });

  test('has a name that none of its owner’s has, in any case', async () => {
    await save(owner, { name: 'Mine' });
    const second = await save(owner, { name: 'Second' });
    const refused = [{ field: 'name', message: 'Belongs to another view' }];
    const again = await owner
      .post('/api/views')
      .send({ ...VIEW, name: 'MINE' })
      .expect(400);
    expect(errorsOf(again.body)).toEqual(refused);
    expect(errorsOf((await change(owner, second, { name: 'mine' }).expect(400)).body)).toEqual(refused);
    await save(other, { name: 'mine' });
    expect(await names(owner)).toEqual(['Mine', 'Second']);
  });

  test('more than anybody finds anything in is refused', async () => {
    await api.dataSource.query(
      `INSERT INTO saved_view (id, owner_id, name, shared, filter, sort, "order")
       SELECT gen_random_uuid(), $1, n::text, false, '{}', 'requestedAt', 'desc' FROM generate_series(1, 100) n`,
      [owner.account.id],
    );
    expect((await owner.post('/api/views').send(VIEW).expect(409)).body).toMatchObject({
      code: 'too_many_views',
    });
  });
});

describe('who may change and delete a view', () => {
  test('its owner', async () => {
    const saved = await save(owner);
    const changes = { name: 'Other', filter: { country: ['QA'] }, recentDays: null, columns: null };
    const changed = (await change(owner, saved, changes).expect(200)).body as SavedView;
    expect(changed).toEqual({ ...saved, ...changes });
    expect(await views(owner)).toEqual([changed]);
    await owner.delete(`/api/views/${saved.id}`).expect(204);
    expect(await views(owner)).toEqual([]);
    await owner.delete(`/api/views/${saved.id}`).expect(404);
  });

  test('an admin where it is shared, and its owner keeps it', async () => {
    const saved = await save(owner, { shared: true });
    const changed = (await change(admin, saved, { name: 'Tidier', shared: true }).expect(200))
      .body as SavedView;
    expect(changed).toMatchObject({ name: 'Tidier', owner: owner.account.name, mine: false });
    await change(admin, saved, { shared: false }).expect(200);
    expect([await names(owner), await names(admin)]).toEqual([[VIEW.name], []]);
    await change(admin, saved, {}).expect(404);
  });

  test('nobody else: a shared one is refused, and another’s own is not there', async () => {
    const [shared, own] = [await save(owner, { shared: true }), await save(owner, { name: 'Own' })];
    await change(other, shared, { name: 'Taken' }).expect(403);
    await other.delete(`/api/views/${shared.id}`).expect(403);
    for (const who of [other, admin]) {
      await change(who, own, { name: 'Taken' }).expect(404);
      await who.delete(`/api/views/${own.id}`).expect(404);
    }
    expect(await names(owner)).toEqual([VIEW.name, 'Own']);
  });
});

describe('a token', () => {
  const bearer = async (role: Role): Promise<[string, string]> => {
    const body = { name: `views of ${role}`, role, expiresAt: '2030-01-01' };
    const { token } = (await admin.post('/api/tokens').send(body).expect(201)).body as CreatedToken;
    return ['authorization', `Bearer ${token}`];
  };

  test('is nobody: it reads what is shared and saves nothing, not even for who made it', async () => {
    const token = await bearer('admin');
    await save(admin, { name: 'Of its maker' });
    const shared = await save(owner, { shared: true });
    const list = await api
      .http()
      .get('/api/views')
      .set(...token)
      .expect(200);
    expect((list.body as SavedViews).data).toEqual([{ ...shared, mine: false }]);
    const refused = await api
      .http()
      .post('/api/views')
      .set(...token)
      .send(VIEW)
      .expect(403);
    expect(refused.body).toMatchObject({ code: 'session_only' });
  });

  test('changes shared views as its role may', async () => {
    const shared = await save(owner, { shared: true });
    const call = async (role: Role) =>
      api
        .http()
        .delete(`/api/views/${shared.id}`)
        .set(...(await bearer(role)));
    expect((await call('analyst')).status).toBe(403);
    expect((await call('admin')).status).toBe(204);
  });
});

describe('the audit log', () => {
  test('tells what was done to shared views, and not what they are called or look for', async () => {
    const saved = await save(owner, { shared: true });
    await change(owner, saved, { shared: true }).expect(200);
    await change(admin, saved, { shared: true, name: 'Anbu Maadhiri', filter: {} }).expect(200);
    await change(owner, saved, { shared: false, name: 'Anbu Maadhiri', filter: {} }).expect(200);
    await change(owner, saved, { shared: true }).expect(200);
    await owner.delete(`/api/views/${saved.id}`).expect(204);
    const ownerId = owner.account.id;
    const about = { viewId: saved.id, ownerId };
    const by = (who: SignedIn) => ({ actor: who.account.email, actorId: who.account.id });
    expect((await events(saved)).reverse()).toEqual([
      { ...by(owner), action: 'view.created', details: { viewId: saved.id } },
      {
        ...by(admin),
        action: 'view.changed',
        details: { ...about, changed: ['name', 'filter'], shared: true },
      },
      { ...by(owner), action: 'view.changed', details: { ...about, changed: ['shared'], shared: false } },
      {
        ...by(owner),
        action: 'view.changed',
        details: { ...about, changed: ['name', 'shared', 'filter'], shared: true },
      },
      { ...by(owner), action: 'view.deleted', details: about },
    ]);
  });

  test('tells nothing of what people keep to themselves', async () => {
    const saved = await save(owner);
    await change(owner, saved, { name: 'Other' }).expect(200);
    await owner.delete(`/api/views/${saved.id}`).expect(204);
    expect(await events(saved)).toEqual([]);
  });
});

test('a shared view stays when its owner’s account is disabled', async () => {
  const saved = await save(owner, { shared: true });
  await admin.patch(`/api/accounts/${owner.account.id}`).send({ disabled: true }).expect(200);
  expect(await views(other)).toEqual([{ ...saved, mine: false }]);
});

test('what another version saved breaks no list: the rest of it shows, and what is missing is named', async () => {
  const saved = await save(owner);
  await api.dataSource.query(
    `UPDATE saved_view SET sort = 'mood', columns = '{mood}', filter = $2 WHERE id = $1`,
    [saved.id, { status: ['failed', 'lost'], mood: 'good', country: ['IN'] }],
  );
  expect(await views(owner)).toEqual([
    {
      ...saved,
      sort: 'requestedAt',
      columns: null,
      filter: { status: ['failed'], country: ['IN'] },
      unknown: ['mood', 'status'],
    },
  ]);
});
