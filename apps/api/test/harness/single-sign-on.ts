import { randomUUID } from 'node:crypto';
import type { OidcSettings } from '../../src/config/single-sign-on.ts';
import { CLIENT } from './identity-provider.ts';
import type { Agent } from './sign-in.ts';

const PUBLIC_URL = 'https://desk.example.com';
export const CALLBACK = `${PUBLIC_URL}/api/session/oidc/callback`;

export const settingsFor = (issuer: string): OidcSettings => ({
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

export const someone = () => `mara-${randomUUID()}@example.com`;

/** Where the desk sends the browser to. */
export async function begin(browser: Agent): Promise<URL> {
  const answer = await browser.get('/api/session/oidc').expect(302);
  return new URL(answer.get('location') ?? '');
}

/** Comes back from the identity provider to the desk's own address. */
export const comeBack = ({ pathname, search }: URL, browser: Agent) =>
  browser.get(pathname + search).expect(302);
