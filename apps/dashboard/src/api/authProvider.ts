import type { Account, Session, SignIn } from '@desk/contract';
import type { AuthProvider } from 'react-admin';
import { request } from './client.ts';
import { problemOf } from './problem.ts';

let current: Promise<Account> | undefined;

/** Who is signed in: asked of the API once, for everyone who wants to know. A failure is not kept. */
const currentAccount = (): Promise<Account> => {
  current ??= request<Session>('/api/session').then(
    ({ account }) => account,
    (error: unknown) => {
      current = undefined;
      throw error;
    },
  );
  return current;
};

let ended = false;

/** Whether this page was signed in and the API then said that it no longer is: what the sign-in page tells. */
export const sessionHasEnded = (): boolean => ended;

const isSignedOut = (error: unknown) => problemOf(error)?.status === 401;

/** The session is a cookie that scripts cannot read: the account is known only by asking, and kept in memory. */
export const authProvider: AuthProvider = {
  login: async (credentials: SignIn) => {
    const { account } = await request<Session>('/api/session', { method: 'POST', body: credentials });
    current = Promise.resolve(account);
    ended = false;
  },
  logout: async () => {
    const wasSignedIn = current !== undefined;
    current = undefined;
    if (wasSignedIn) await request('/api/session', { method: 'DELETE' }).catch(() => undefined);
  },
  // Only the API's own 401 sends to the sign-in: while it cannot be reached, the page says so and keeps its place.
  checkAuth: async () => {
    await currentAccount().catch((error: unknown) => {
      if (isSignedOut(error)) throw error;
    });
  },
  checkError: (error: unknown) => {
    if (!isSignedOut(error)) return Promise.resolve();
    ended ||= current !== undefined;
    current = undefined;
    return Promise.reject(error instanceof Error ? error : new Error('signed out'));
  },
  getIdentity: async () => {
    const { id, name, email } = await currentAccount();
    return { id, fullName: name, email };
  },
  // Asked on the sign-in page too, where nobody has any.
  getPermissions: async () => (await currentAccount().catch(() => undefined))?.role,
};
