import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { lastEvent } from './harness/audit.ts';
import { CLIENT, IdentityProviderServer } from './harness/identity-provider.ts';
import { ScriptedIdentityProvider } from './harness/scripted-identity-provider.ts';
import { begin, CALLBACK, comeBack, settingsFor, someone } from './harness/single-sign-on.ts';
import { testApp, type TestApp } from './harness/test-app.ts';

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
