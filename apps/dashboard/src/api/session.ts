import type { Session } from '@desk/contract';
import { request } from './client.ts';
import { draftsAreOf } from './drafts.ts';
import { problemOf } from './problem.ts';

let current: Promise<Session> | undefined;
const watchers = new Set<() => void>();

const tell = () => {
  for (const watcher of watchers) watcher();
};

const asked = async (): Promise<Session> => {
  const session = await request<Session>('/api/session');
  draftsAreOf(session.account.id);
  return session;
};

/** Who is signed in: asked of the API once, for everyone who wants to know. A failure is not kept. */
export const currentSession = (): Promise<Session> => {
  current ??= asked().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  return current;
};

export const hasSession = (): boolean => current !== undefined;

export const keepSession = (session: Session): void => {
  draftsAreOf(session.account.id);
  current = Promise.resolve(session);
  tell();
};

export const dropSession = (): void => {
  current = undefined;
};

/** What the session may do has changed: whoever shows it asks again. */
export const refreshSession = (): void => {
  const before = current;
  current = asked().catch((error: unknown) => {
    // While the desk is away, what was known still holds; an ended session is told by the next call.
    if (before !== undefined && problemOf(error) === undefined) return before;
    current = undefined;
    throw error;
  });
  current.catch(() => undefined);
  tell();
};

/** Calls `watcher` whenever there is another session to ask for. */
export const watchSession = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};
