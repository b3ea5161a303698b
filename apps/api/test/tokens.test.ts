import { createHash } from 'node:crypto';
import { createdToken, tokenList, type CreatedToken, type Role } from '@desk/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Callers } from '../src/access/callers.ts';
import { Tokens } from '../src/tokens/tokens.ts';
import { auditEvents } from './harness/audit.ts';
import { testApp, type SignedIn, type TestApp } from './harness/test-app.ts';

let api: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  api = await testApp();
  admin = await api.signIn('admin');
});
afterAll(() => api.close());

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const make = async (role: Role = 'analyst', name = 'nightly export'): Promise<CreatedToken> => {
  const answer = await admin.post('/api/tokens').send({ name, role, expiresAt: inADay() }).expect(201);
  return createdToken.parse(answer.body);
};
const call = (authorization: string, path = '/api/session') =>
  api.http().get(path).set('authorization', authorization);
const lastEvent = async (action?: string) => (await auditEvents(api.dataSource, action))[0];
const listed = async (id: string) =>
  tokenList.parse((await admin.get('/api/tokens').expect(200)).body).data.find((token) => token.id === id);

describe('a token', () => {
  test('is shown once, kept as a hash, and listed without it', async () => {
    const { token, ...record } = await make();
    expect(token).toMatch(/^desk_[\w-]{43}$/);
    expect(record).toMatchObject({ name: 'nightly export', role: 'analyst', createdBy: admin.account.email });
    const list = await admin.get('/api/tokens').expect(200);
    expect(list.text).not.toContain(token);
    expect(tokenList.parse(list.body).data).toContainEqual(record);
    const stored = await api.dataSource.query<{ hash: Buffer }[]>(
      'SELECT token_hash AS hash FROM api_token WHERE id = $1',
      [record.id],
    );
    expect(stored).toEqual([{ hash: createHash('sha256').update(token).digest() }]);
    expect(await lastEvent()).toMatchObject({
      actor: admin.account.email,
      action: 'token.created',
      details: { tokenId: record.id, name: 'nightly export', role: 'analyst' },
    });
    expect(JSON.stringify([await auditEvents(api.dataSource), api.logs])).not.toContain(token.slice(5));
  });

  test('says who it is, may do what its role may, and signs what it does', async () => {
    const { id, token } = await make('admin');
    const account = { id, email: 'token: nightly export', name: 'nightly export', role: 'admin' };
    const answer = await call(`Bearer ${token}`).expect(200);
    expect(answer.body).toEqual({ account, due: null, method: 'token', masked: false, preferences: {} });
    await call(`Bearer ${token}`, '/api/accounts').expect(200);
    await api
      .http()
      .put('/api/policy')
      .set('authorization', `Bearer ${token}`)
      .send((await call(`Bearer ${token}`, '/api/policy').expect(200)).body)
      .expect(200);
    expect(await lastEvent()).toMatchObject({
      actor: 'token: nightly export',
      actorId: id,
      action: 'policy.changed',
    });
  });

  test.each<[Role, string, number]>([
    ['analyst', '/api/verifications', 200],
    ['analyst', '/api/accounts', 403],
    ['auditor', '/api/accounts', 403],
  ])('of an %s gets %s answered with %i', async (role, path, status) => {
    await call(`Bearer ${(await make(role)).token}`, path).expect(status);
  });

  test('is no person: it has no password, no second factor and no session', async () => {
    const { token } = await make('admin');
    for (const path of ['/api/me/second-factor', '/api/me/sessions'])
      expect((await call(`Bearer ${token}`, path).expect(403)).body).toMatchObject({ code: 'session_only' });
  });

  test('counts instead of the cookie that comes along', async () => {
    const { token } = await make('auditor');
    const answer = await admin.get('/api/session').set('authorization', `Bearer ${token}`).expect(200);
    expect(answer.body).toMatchObject({ account: { role: 'auditor' } });
    await admin
      .get('/api/session')
      .set('authorization', `Bearer desk_${'A'.repeat(43)}`)
      .expect(401);
  });

  test('says when it was last used, once a minute', async () => {
    const { id, token } = await make();
    expect((await listed(id))?.lastUsedAt).toBeNull();
    await call(`Bearer ${token}`).expect(200);
    const first = (await listed(id))?.lastUsedAt;
    expect(Date.now() - Date.parse(first ?? '')).toBeLessThan(60_000);
    await call(`Bearer ${token}`).expect(200);
    expect((await listed(id))?.lastUsedAt).toBe(first);
    await api.dataSource.query(
      `UPDATE api_token SET last_used_at = now() - interval '2 minutes' WHERE id = $1`,
      [id],
    );
    await call(`Bearer ${token}`).expect(200);
    expect(Date.now() - Date.parse((await listed(id))?.lastUsedAt ?? '')).toBeLessThan(60_000);
  });

  test('hears events as long as it lives', async () => {
    const { token } = await make();
    const abort = new AbortController();
    const headers = { authorization: `Bearer ${token}` };
    const stream = await fetch(`${api.url}/api/events`, { headers, signal: abort.signal });
    expect(stream.status).toBe(200);
    abort.abort();
  });

  test('is asked after while its stream is open, and found gone once it was revoked or ran out', async () => {
    const callers = api.app.get(Callers);
    const found = await api.app.get(Tokens).find((await make()).token);
    if (found.state !== 'living') throw new Error('The token does not live.');
    expect(await callers.lives(found.caller)).toBe(true);
    await api.dataSource.query(`UPDATE api_token SET expires_at = now() - interval '1 ms' WHERE id = $1`, [
      found.caller.account.id,
    ]);
    expect(await callers.lives(found.caller)).toBe(false);
    await admin.delete(`/api/tokens/${found.caller.account.id}`).expect(204);
    expect(await callers.lives(found.caller)).toBe(false);
  });
});

describe('a token that opens nothing', () => {
  const refused = async (authorization: string, reason: string) => {
    const answer = await call(authorization).expect(401);
    expect(answer.body).toMatchObject({ code: 'invalid_token' });
    expect(answer.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    const event = await lastEvent('session.refused');
    expect(event).toMatchObject({ details: { reason } });
    return { event, words: { ...(answer.body as object), requestId: '' } };
  };

  test('is answered in the same words, malformed, unknown, expired or revoked, and recorded', async () => {
    const expired = await make();
    await api.dataSource.query(`UPDATE api_token SET expires_at = now() - interval '1 ms' WHERE id = $1`, [
      expired.id,
    ]);
    const revoked = await make();
    await admin.delete(`/api/tokens/${revoked.id}`).expect(204);
    const answers = [
      await refused('Bearer ', 'token_malformed'),
      await refused('Bearer desk_short', 'token_malformed'),
      await refused(`Basic ${Buffer.from('a:b').toString('base64')}`, 'token_malformed'),
      await refused(`Bearer desk_${'A'.repeat(43)}`, 'token_unknown'),
      await refused(`Bearer ${revoked.token}`, 'token_unknown'),
      await refused(`Bearer ${expired.token}`, 'token_expired'),
    ];
    expect(new Set(answers.map(({ words }) => JSON.stringify(words))).size).toBe(1);
    expect(answers.at(-1)?.event).toMatchObject({ actor: 'token: nightly export', actorId: expired.id });
    expect(answers.at(0)?.event).toMatchObject({ actor: 'system', actorId: null });
  });
});

describe('making a token', () => {
  test.each([
    ['in the past', () => new Date(Date.now() - 1_000).toISOString()],
    ['in more than ten years', () => new Date(Date.now() + 11 * 365 * 86_400_000).toISOString()],
    ['at no time', () => 'soon'],
  ])('that expires %s is refused', async (_, expiresAt) => {
    const body = { name: 'late', role: 'auditor', expiresAt: expiresAt() };
    const answer = await admin.post('/api/tokens').send(body).expect(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'expiresAt' }] });
  });

  test('takes a date for its start in UTC', async () => {
    const day = inADay().slice(0, 10);
    const answer = await admin
      .post('/api/tokens')
      .send({ name: 'x', role: 'auditor', expiresAt: day })
      .expect(201);
    expect(answer.body).toMatchObject({ expiresAt: `${day}T00:00:00.000Z` });
  });
});

test('revoking is recorded, and only once possible', async () => {
  const { id } = await make();
  await admin.delete(`/api/tokens/${id}`).expect(204);
  expect(await lastEvent()).toMatchObject({
    actor: admin.account.email,
    action: 'token.revoked',
    details: { tokenId: id },
  });
  expect(await listed(id)).toBeUndefined();
  await admin.delete(`/api/tokens/${id}`).expect(404);
});
