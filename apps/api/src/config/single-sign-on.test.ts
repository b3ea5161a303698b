import { expect, test } from '@jest/globals';
import { COMPLETE, linesFor as linesForAll } from '../../test/harness/environment.ts';
import { loadSettings } from './settings.ts';

const oidc = {
  OIDC_ISSUER: 'https://id.example.com/realms/desk/',
  OIDC_CLIENT_ID: 'verification-desk',
  OIDC_CLIENT_SECRET: 'a-client-secret',
  OIDC_ROLES: 'analyst=desk-analysts, admin=cn=admins',
  PUBLIC_URL: 'https://desk.example.com/',
};

const linesFor = (env: NodeJS.ProcessEnv) => linesForAll({ ...COMPLETE, ...env });

test('what is required is enough, and the rest has its documented defaults', () => {
  expect(loadSettings({ ...COMPLETE, ...oidc }).oidc).toEqual({
    issuer: 'https://id.example.com/realms/desk/',
    clientId: 'verification-desk',
    clientSecret: 'a-client-secret',
    roles: [
      { role: 'analyst', value: 'desk-analysts' },
      { role: 'admin', value: 'cn=admins' },
    ],
    roleClaim: 'groups',
    scope: 'openid profile email',
    label: 'single sign-on',
    publicUrl: 'https://desk.example.com',
  });
});

test('all of it or none: one variable asks for the others, a line each, beside what else is wrong', () => {
  expect(linesFor({ OIDC_LABEL: 'Example Identity', PORT: 'none' })).toEqual([
    'PORT: must be a whole number from 0 to 65535',
    'OIDC_ISSUER: is required',
    'OIDC_CLIENT_ID: is required',
    'OIDC_CLIENT_SECRET: is required',
    'OIDC_ROLES: is required',
    'PUBLIC_URL: is required',
  ]);
});

test('empty variables are unset ones, and an address alone asks for nothing', () => {
  const empty = Object.fromEntries(Object.keys(oidc).map((name) => [name, '']));
  expect(loadSettings({ ...COMPLETE, ...empty }).oidc).toBeNull();
  expect(loadSettings({ ...COMPLETE, PUBLIC_URL: 'https://desk.example.com' }).oidc).toBeNull();
});

test.each(['http://127.0.0.1:4020', 'http://[::1]:4020', 'http://localhost:4020/realm'])(
  'the issuer %s is this machine and needs no TLS',
  (issuer) => {
    expect(loadSettings({ ...COMPLETE, ...oidc, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
  },
);

test.each([
  ['OIDC_ISSUER', 'http://canary.example.com'],
  ['OIDC_ISSUER', 'https://id.example.com/?canary'],
  ['OIDC_ISSUER', 'https://id.example.com/#canary'],
  ['OIDC_ISSUER', 'https://canary:word@id.example.com'],
  ['OIDC_ISSUER', 'canary'],
  ['OIDC_ROLES', 'canary'],
  ['OIDC_ROLES', 'root=canary'],
  ['OIDC_ROLES', 'analyst=canary,admin='],
  ['OIDC_SCOPE', 'canary email'],
  ['OIDC_LABEL', 'canary'.repeat(11)],
  ['PUBLIC_URL', 'https://desk.example.com/canary'],
])('%s=%s is refused in one line that names the variable and not the value', (name, value) => {
  const lines = linesFor({ ...oidc, [name]: value });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: must `))]);
  expect(lines.join()).not.toContain('canary');
});
