import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Refusals } from '../src/access/refusals.ts';
import { IdentityProvider } from '../src/single-sign-on/identity-provider.ts';
import { SingleSignOn } from '../src/single-sign-on/single-sign-on.ts';
import { ScriptedIdentityProvider } from './harness/scripted-identity-provider.ts';
import { settingsFor, someone } from './harness/single-sign-on.ts';
import { testSettings } from './harness/test-settings.ts';

class Hasty extends IdentityProvider {
  protected override readonly patience = { seconds: 0.3, bytes: 16 * 1024 };
}

const DISCOVERY = '/.well-known/openid-configuration';
const BROWSER = { address: '192.0.2.1', userAgent: 'a browser', earlier: null };

let server: ScriptedIdentityProvider;
beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await ScriptedIdentityProvider.start();
});
afterAll(() => server.close());

/** Signs somebody in as far as it goes: these answers open nothing, so no account and no database is needed. */
async function signIn(Provider: typeof IdentityProvider): Promise<void> {
  const settings = {
    ...testSettings({ databaseUrl: '', dataDir: '' }),
    oidc: settingsFor(server.issuer),
  };
  const refusals = { recordSignIn: () => Promise.resolve() } as Partial<Refusals> as Refusals;
  const singleSignOn = new SingleSignOn(settings, new Provider(settings), null as never, refusals);
  const { flow } = await singleSignOn.begin(BROWSER);
  server.next({ nonce: flow.nonce, groups: ['desk-analysts'], email: someone() });
  await singleSignOn.finish(flow, new URLSearchParams({ code: 'a-code', state: flow.state }), BROWSER);
}

describe.each([DISCOVERY, '/token', '/keys', '/userinfo'])('an identity provider whose %s', (address) => {
  test.each(['silent', 'drip'] as const)(
    'answers with silence or a byte at a time (%s) is given up',
    async (how) => {
      server.odd = { address, how };
      await expect(signIn(Hasty)).rejects.toMatchObject({
        code: 'oidc_unavailable',
        reason: 'oidc_unavailable',
      });
    },
  );

  test('answers without end is heard for a megabyte', async () => {
    server.odd = { address, how: 'endless' };
    server.blanks = 0;
    await expect(signIn(IdentityProvider)).rejects.toMatchObject({ code: 'oidc_unavailable' });
    // What the system takes in for a reader that has gone is counted, too.
    expect(server.blanks).toBeLessThan(16 * 1024 * 1024);
  });
});

test('nobody waits for one of its answers for longer than ten seconds', () => {
  const provider = new IdentityProvider(testSettings({ databaseUrl: '', dataDir: '' }));
  expect(provider).toMatchObject({ patience: { seconds: 10, bytes: 1024 * 1024 } });
});
