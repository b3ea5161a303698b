import type { Role } from '@desk/contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lastEvent } from './harness/audit.ts';
import { ScriptedIdentityProvider, type TokenClaims } from './harness/scripted-identity-provider.ts';
import { addAccount, TEST_PASSWORD } from './harness/sign-in.ts';
import { begin, CALLBACK, comeBack, settingsFor, someone } from './harness/single-sign-on.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

describe('with what an identity provider may say', () => {
  let provider: ScriptedIdentityProvider;
  let api: TestApp;
  beforeAll(async () => {
    provider = await ScriptedIdentityProvider.start();
    api = await testApp({ settings: { oidc: settingsFor(provider.issuer) } });
  });
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  async function signIn(claims: TokenClaims, { genuine = true, browser = api.http() } = {}) {
    const to = await begin(browser);
    const nonce = to.searchParams.get('nonce');
    provider.next({ nonce, groups: ['desk-analysts'], email: someone(), ...claims }, { genuine });
    const answer = await comeBack(answered(to), browser);
    return { location: answer.get('location'), browser };
  }
  const answered = (to: URL, parameters: Record<string, string> = {}) => {
    const state = to.searchParams.get('state') ?? '';
    return new URL(`${CALLBACK}?${new URLSearchParams({ code: 'a-code', state, ...parameters }).toString()}`);
  };
  const anHourAgo = () => Math.floor(Date.now() / 1000) - 3_600;

  test('a right answer opens a session', async () => {
    const { location, browser } = await signIn({});
    expect(location).toBe('/');
    await browser.get('/api/session').expect(200);
  });

  test.each<[string, () => TokenClaims, { genuine: boolean }, string]>([
    ['of another issuer', () => ({ iss: 'https://elsewhere.example.com' }), { genuine: true }, 'oidc_issuer'],
    ['for another nonce', () => ({ nonce: 'another' }), { genuine: true }, 'oidc_nonce'],
    ['without a nonce', () => ({ nonce: undefined }), { genuine: true }, 'oidc_failed'],
    ['for another client', () => ({ aud: 'another-client' }), { genuine: true }, 'oidc_audience'],
    ['that has expired', () => ({ exp: anHourAgo() }), { genuine: true }, 'oidc_expired'],
    ['signed by another key', () => ({}), { genuine: false }, 'oidc_signature'],
  ])('an id token %s opens nothing and is recorded', async (_, claims, how, reason) => {
    const accounts = await api.dataSource.query<object[]>('SELECT id FROM account');
    const { location, browser } = await signIn(claims(), how);
    expect(location).toBe('/login?refused=oidc_failed');
    await browser.get('/api/session').expect(401);
    expect(await lastEvent(api)).toMatchObject({
      actor: 'system',
      action: 'session.failed',
      details: { reason, address: expect.stringContaining('127.0.0.1') },
    });
    expect(await api.dataSource.query('SELECT id FROM account')).toEqual(accounts);
  });

  test('an answer for another state, of another browser, or to a changed cookie opens nothing', async () => {
    const browser = api.http();
    const to = await begin(browser);
    provider.next({ nonce: to.searchParams.get('nonce'), groups: ['desk-analysts'], email: someone() });
    const refused = '/login?refused=oidc_failed';
    const wrongState = await comeBack(answered(to, { state: 'another' }), browser);
    expect(wrongState.get('location')).toBe(refused);
    expect(await lastEvent(api)).toMatchObject({ details: { reason: 'oidc_state' } });
    const elsewhere = await comeBack(answered(await begin(browser)), api.http());
    expect(elsewhere.get('location')).toBe(refused);
    expect(await lastEvent(api)).toMatchObject({ details: { reason: 'oidc_not_begun' } });
    const { pathname, search } = answered(to);
    const forged = await api
      .http()
      .get(pathname + search)
      .set('cookie', 'desk_oidc=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
      .expect(302);
    expect(forged.get('location')).toBe(refused);
  });

  test.each([
    ['access_denied', 'oidc_denied'],
    ['server_error', 'oidc_failed'],
  ])('%s leads back to the login page as %s, without its words', async (error, code) => {
    const browser = api.http();
    const to = await begin(browser);
    const answer = await comeBack(answered(to, { error, error_description: 'canary words' }), browser);
    expect(answer.get('location')).toBe(`/login?refused=${code}`);
    expect(JSON.stringify([await lastEvent(api), api.logs])).not.toContain('canary');
  });

  test('an e-mail is needed', async () => {
    expect((await signIn({ email: undefined })).location).toBe('/login?refused=oidc_no_email');
    expect((await signIn({ email: 'no e-mail' })).location).toBe('/login?refused=oidc_no_email');
  });

  test.each<[string[] | string, Role]>([
    [['desk-analysts', 'desk-auditors', 'desk-admins'], 'admin'],
    [['desk-auditors', 'desk-analysts'], 'analyst'],
    ['desk-auditors', 'auditor'],
  ])('%j make an %s', async (groups, role) => {
    const { browser } = await signIn({ groups });
    expect((await browser.get('/api/session').expect(200)).body).toMatchObject({ account: { role } });
  });

  describe('of an e-mail that an account with a password has', () => {
    const existing = async (role: Role = 'auditor') => {
      const email = someone();
      const id = await addAccount(api.app, { email, role });
      const browser = api.http();
      await browser.post('/api/session').send({ email, password: TEST_PASSWORD }).expect(201);
      return { email, id, browser };
    };

    test('links the account when it is verified: password and second factor are gone, sessions ended', async () => {
      const before = await existing();
      await api.dataSource.query(
        `INSERT INTO second_factor (account_id, secret, confirmed_at) VALUES ($1, '', now())`,
        [before.id],
      );
      const { browser } = await signIn({
        email: before.email.toUpperCase(),
        email_verified: true,
        sub: before.id,
      });
      expect((await browser.get('/api/session').expect(200)).body).toMatchObject({
        account: { id: before.id, email: before.email, role: 'analyst' },
        method: 'oidc',
      });
      await before.browser.get('/api/session').expect(401);
      const signIns = { email: before.email, password: TEST_PASSWORD };
      await api.http().post('/api/session').send(signIns).expect(401);
      expect(await lastEvent(api, 'account.linked')).toMatchObject({
        actor: 'system',
        details: { accountId: before.id, before: { role: 'auditor' }, after: { role: 'analyst' } },
      });
      const factors = await api.dataSource.query<object[]>(
        'SELECT FROM second_factor WHERE account_id = $1',
        [before.id],
      );
      expect(factors).toEqual([]);
    });

    test.each([{ email_verified: false }, {}, { email_verified: 'true' }])(
      'leaves it alone with %j',
      async (said) => {
        const before = await existing();
        expect((await signIn({ email: before.email, ...said })).location).toBe(
          '/login?refused=oidc_email_unverified',
        );
        await before.browser.get('/api/session').expect(200);
      },
    );

    test('does not open one that is disabled, nor one that somebody else came first to', async () => {
      const { email, id } = await existing();
      await api.dataSource.query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
      expect((await signIn({ email, email_verified: true })).location).toBe(
        '/login?refused=account_disabled',
      );
      expect(await lastEvent(api)).toMatchObject({ details: { reason: 'disabled', email } });
      await api.dataSource.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [id]);
      expect((await signIn({ email, email_verified: true, sub: 'one' })).location).toBe('/');
      expect((await signIn({ email, email_verified: true, sub: 'two' })).location).toBe(
        '/login?refused=oidc_failed',
      );
      await api.dataSource.query('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
      expect((await signIn({ email, sub: 'one' })).location).toBe('/login?refused=account_disabled');
    });
  });
});
