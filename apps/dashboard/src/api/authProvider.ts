import type { Session, SessionDue, SignIn } from '@desk/contract';
import type { AuthProvider } from 'react-admin';
import { request } from './client.ts';
import { forgetDrafts } from './drafts.ts';
import { problemOf } from './problem.ts';
import { currentSession, dropSession, hasSession, keepSession, refreshSession } from './session.ts';

let ended = false;

/** Whether this page was signed in and the API then said that it no longer is: what the sign-in page tells. */
export const sessionHasEnded = (): boolean => ended;

/** Answers of 401 to a form: what was typed is wrong, the session is not. */
const ABOUT_A_FORM = ['wrong_credentials', 'wrong_password', 'wrong_code', 'second_factor_required'];

const isSignedOut = (error: unknown) => {
  const problem = problemOf(error);
  return problem?.status === 401 && !ABOUT_A_FORM.includes(problem.code);
};

/** As keys, so that none is forgotten. The contract's schema would bring all of its neighbours into the first load (26 kB). */
const DUE: Readonly<Record<SessionDue, true>> = { password_change: true, second_factor_enrolment: true };

const isDue = (error: unknown) => {
  const problem = problemOf(error);
  return problem?.status === 403 && Object.hasOwn(DUE, problem.code);
};

/** The session is a cookie that scripts cannot read: who is signed in is known only by asking, and kept in memory. */
export const authProvider: AuthProvider = {
  login: async (credentials: SignIn) => {
    keepSession(await request<Session>('/api/session', { method: 'POST', body: credentials }));
    ended = false;
  },
  logout: async () => {
    const wasSignedIn = hasSession();
    dropSession();
    // A session that ended is left without a word of its person, who may come back to what they were writing.
    if (!wasSignedIn) return;
    forgetDrafts();
    await request('/api/session', { method: 'DELETE' }).catch(() => undefined);
  },
  // Only the API's own 401 sends to the sign-in: while it cannot be reached, the page says so and keeps its place.
  checkAuth: async () => {
    await currentSession().catch((error: unknown) => {
      if (isSignedOut(error)) throw error;
    });
  },
  checkError: (error: unknown) => {
    // A rule that was set meanwhile: the session says what has to be done first.
    if (isDue(error)) refreshSession();
    if (!isSignedOut(error)) return Promise.resolve();
    ended ||= hasSession();
    dropSession();
    return Promise.reject(error instanceof Error ? error : new Error('signed out'));
  },
  getIdentity: async () => {
    const session = await currentSession();
    const { id, name, email } = session.account;
    return { id, fullName: name, email, session };
  },
  // Asked on the sign-in page too, where nobody has any.
  getPermissions: async () => (await currentSession().catch(() => undefined))?.account.role,
};
