import { randomUUID } from 'node:crypto';
import type { Role } from '@desk/contract';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { OidcSettings } from '../src/config/single-sign-on.ts';
import { auditEvents } from './harness/audit.ts';
import { CLIENT, IdentityProviderServer } from './harness/identity-provider.ts';
import { ScriptedIdentityProvider, type TokenClaims } from './harness/scripted-identity-provider.ts';
import { addAccount, TEST_PASSWORD } from './harness/sign-in.ts';
import { testApp, type Agent, type TestApp } from './harness/test-app.ts';

const PUBLIC_URL = 'https://desk.example.com';
const CALLBACK = `${PUBLIC_URL}/api/session/oidc/callback`;

const settingsFor = (issuer: string): OidcSettings => ({
  issuer,
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
  roles: [
    { role: 'analyst', value: 'desk-analysts' },
    { role: 'auditor', value: 'desk-auditors' },
    { role: 'admin', value: 'desk-admins' },
  ],
  roleClaim: 'groups',
  scope: 'openid profile email',
  label: 'Example Identity',
  publicUrl: PUBLIC_URL,
});

const someone = () => `mara-${randomUUID()}@example.com`;
const lastEvent = async (api: TestApp, action?: string) => (await auditEvents(api.dataSource, action))[0];

/** Where the desk sends the browser to. */
async function begin(browser: Agent): Promise<URL> {
  const answer = await browser.get('/api/session/oidc').expect(302);
  return new URL(answer.get('location') ?? '');
}

/** Comes back from the identity provider to the desk's own address. */
const comeBack = ({ pathname, search }: URL, browser: Agent) => browser.get(pathname + search).expect(302);

describe('with a real identity provider', () => {
  let provider: IdentityProviderServer;
  let api: TestApp;
  beforeAll(async () => {
    // It warns of everything that nobody should run it with but in tests.
    for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockReturnValue();
    provider = await IdentityProviderServer.start(CALLBACK);
    api = await testApp({ settings: { oidc: settingsFor(provider.issuer) } });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.close();
    await provider.close();
  });

  async function signIn(subject: string, browser = api.http()) {
    const back = await provider.visit((await begin(browser)).href, subject);
    return { answer: await comeBack(back, browser), browser };
  }

  test('the login page is told its name, and the browser is sent there with PKCE, state and nonce', async () => {
    expect((await api.http().get('/api/sign-in-options').expect(200)).body).toEqual({
      oidc: { label: 'Example Identity' },
    });
    const answer = await api.http().get('/api/session/oidc').expect(302);
    const to = new URL(answer.get('location') ?? '');
    expect(to.origin).toBe(provider.issuer);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      response_type: 'code',
      client_id: CLIENT.id,
      redirect_uri: CALLBACK,
      scope: 'openid profile email',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const cookie = answer.get('Set-Cookie')?.[0] ?? '';
    expect(cookie).toMatch(/^desk_oidc=[\w-]+; Max-Age=600; Path=\/; .*HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(to.searchParams.get('state'));
  });

  test('somebody new gets an account with the role of their group, and a session', async () => {
    const email = someone();
    const groups = ['staff', 'desk-auditors'];
    const { answer, browser } = await signIn(provider.add({ email, name: 'Mara Lind', groups }));
    expect(answer.get('location')).toBe('/');
    expect(answer.get('Set-Cookie')).toEqual([
      expect.stringMatching(/^desk_oidc=; Path=\/; Expires=Thu, 01 Jan 1970/),
      expect.stringMatching(/^desk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect((await browser.get('/api/session').expect(200)).body).toMatchObject({
      account: { email, name: 'Mara Lind', role: 'auditor' },
      method: 'oidc',
      due: null,
    });
    expect(await lastEvent(api)).toMatchObject({
      actor: email,
      action: 'session.created',
      details: { method: 'oidc' },
    });
    expect(await lastEvent(api, 'account.created')).toMatchObject({ actor: 'system', details: { email } });
  });

  test('a known person is known again by the subject, and follows the group to another role', async () => {
    const email = someone();
    const subject = provider.add({ email, groups: ['desk-analysts'] });
    const first = await signIn(subject);
    provider.add({ email: someone(), groups: ['desk-analysts', 'desk-admins'] }, subject);
    const { browser } = await signIn(subject);
    expect((await browser.get('/api/session').expect(200)).body).toMatchObject({
      account: { email, role: 'admin' },
    });
    await first.browser.get('/api/session').expect(401);
    expect(await lastEvent(api, 'account.changed')).toMatchObject({
      actor: 'system',
      details: { before: { role: 'analyst' }, after: { role: 'admin' } },
    });
  });

  test('nobody without a mapped group gets in', async () => {
    const { answer, browser } = await signIn(provider.add({ email: someone(), groups: ['staff'] }));
    expect(answer.get('location')).toBe('/login?refused=oidc_no_role');
    await browser.get('/api/session').expect(401);
  });

  test('a policy for second factors is no matter of those who come from there', async () => {
    await api.dataSource.query(`UPDATE policy SET second_factor_roles = '{analyst,auditor,admin}'`);
    const { browser } = await signIn(provider.add({ email: someone(), groups: ['desk-analysts'] }));
    expect((await browser.get('/api/session').expect(200)).body).toMatchObject({ due: null });
    await browser.get('/api/verifications').expect(200);
    expect((await browser.get('/api/me/second-factor').expect(200)).body).toMatchObject({ required: false });
    await api.dataSource.query(`UPDATE policy SET second_factor_roles = '{}'`);
  });

  test('an account from there has no password to give, change or get', async () => {
    const { browser } = await signIn(provider.add({ email: someone(), groups: ['desk-admins'] }));
    const session = (await browser.get('/api/session').expect(200)).body as { account: { id: string } };
    const change = { currentPassword: 'none', newPassword: 'Correct-Horse-1234' };
    expect((await browser.put('/api/me/password').send(change).expect(409)).body).toMatchObject({
      code: 'no_password',
    });
    await browser.post('/api/me/second-factor').send({ password: 'none' }).expect(409);
    await browser
      .put(`/api/accounts/${session.account.id}/password`)
      .send({ password: 'Correct-Horse-1234' })
      .expect(409);
  });

  test('the same answer opens nothing twice', async () => {
    const browser = api.http();
    const subject = provider.add({ email: someone(), groups: ['desk-analysts'] });
    const back = await provider.visit((await begin(browser)).href, subject);
    expect((await comeBack(back, browser)).get('location')).toBe('/');
    expect((await comeBack(back, browser)).get('location')).toBe('/login?refused=oidc_failed');
  });
});

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

describe('without an identity provider', () => {
  test('one that is away refuses the sign-in, and is asked again the next time', async () => {
    const provider = await ScriptedIdentityProvider.start();
    const api = await testApp({ settings: { oidc: settingsFor(provider.issuer) } });
    provider.status = 503;
    const answer = await api.http().get('/api/session/oidc').expect(302);
    expect(answer.get('location')).toBe('/login?refused=oidc_unavailable');
    expect(await lastEvent(api)).toMatchObject({
      action: 'session.failed',
      details: { reason: 'oidc_unavailable' },
    });
    provider.status = 200;
    const browser = api.http();
    const to = await begin(browser);
    expect(to.origin).toBe(provider.issuer);
    await provider.close();
    const state = to.searchParams.get('state') ?? '';
    const back = await comeBack(new URL(`${CALLBACK}?code=x&state=${state}`), browser);
    expect(back.get('location')).toBe('/login?refused=oidc_unavailable');
    await api.close();
  });

  test('there is nothing to sign in at', async () => {
    const api = await testApp();
    expect((await api.http().get('/api/sign-in-options').expect(200)).body).toEqual({ oidc: null });
    await api.http().get('/api/session/oidc').expect(404);
    await api.http().get('/api/session/oidc/callback').expect(404);
    await api.close();
  });

  test('behind TLS the cookie of a begun sign-in is bound to TLS', async () => {
    const provider = await ScriptedIdentityProvider.start();
    const http = { host: '127.0.0.1', port: 0, trustedProxies: 1 };
    const api = await testApp({ settings: { http, oidc: settingsFor(provider.issuer) } });
    const answer = await api.http().get('/api/session/oidc').set('x-forwarded-proto', 'https').expect(302);
    expect(answer.get('Set-Cookie')?.[0]).toMatch(
      /^__Host-desk_oidc=[\w-]+; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    await api.close();
    await provider.close();
  });
});
