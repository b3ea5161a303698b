import { accountRecord } from '@desk/contract';
import { lastEvent } from './audit.ts';
import type { SignedIn, TestApp } from './test-app.ts';

export const GOOD = 'analyst-password-1';

export const newcomer = (changes: object = {}) => ({
  email: `mara-${Math.random().toString(36).slice(2)}@example.com`,
  name: 'Mara Lind',
  role: 'analyst',
  password: GOOD,
  ...changes,
});

export const errorsOf = (body: unknown) => (body as { errors: object[] }).errors;

/** What the suites on accounts do at their desk, and its admin. */
export const accountsOf = (api: () => TestApp, admin: () => SignedIn) => ({
  lastEvent: (action?: string) => lastEvent(api(), action),
  signIn: (email: string, password: string) => api().http().post('/api/session').send({ email, password }),
  create: async (changes: object = {}) =>
    accountRecord.parse((await admin().post('/api/accounts').send(newcomer(changes)).expect(201)).body),
});
