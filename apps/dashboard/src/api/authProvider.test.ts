import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { authProvider, sessionHasEnded } from './authProvider.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { ProblemError } from './problem.ts';
import { watchSession } from './session.ts';

const account = { id: 'a', email: 'analyst@example.com', name: 'Analyst', role: 'analyst' };
const unauthenticated = () =>
  new ProblemError(
    { type: 'about:blank', title: 'no', status: 401, code: 'unauthenticated', requestId: 'r' },
    undefined,
  );
const before = globalThis.fetch;

beforeEach(() => {
  globalThis.fetch = jest.fn<typeof fetch>(() =>
    Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve({ account }) } as Response),
  );
});
afterEach(() => {
  globalThis.fetch = before;
});

test('a session that ends in the middle of work is told at the sign-in, once', async () => {
  await expect(authProvider.checkError(unauthenticated())).rejects.toThrow();
  expect(sessionHasEnded()).toBe(false);
  await authProvider.login({});
  await expect(authProvider.checkError(unauthenticated())).rejects.toThrow();
  await authProvider.logout({});
  expect(sessionHasEnded()).toBe(true);
  await authProvider.login({});
  expect(sessionHasEnded()).toBe(false);
});

test('who signs out is not told that the session ended', async () => {
  await authProvider.login({});
  await authProvider.logout({});
  expect(sessionHasEnded()).toBe(false);
});

const answerAs = (id: string) =>
  jest.mocked(globalThis.fetch).mockResolvedValue({
    ok: true,
    status: 200,
    json: () => Promise.resolve({ account: { ...account, id } }),
  } as Response);

test('what somebody was writing when their session ended is there when they sign in again, and for nobody else', async () => {
  await authProvider.login({});
  keepDraft('note', 'Half a note');
  await expect(authProvider.checkError(unauthenticated())).rejects.toThrow();
  await authProvider.logout({});
  await authProvider.login({});
  expect(keptDraft('note')).toBe('Half a note');
  await expect(authProvider.checkError(unauthenticated())).rejects.toThrow();
  answerAs('another');
  await authProvider.login({});
  expect(keptDraft('note')).toBeUndefined();
});

test('what somebody was writing goes when the page learns that another person is signed in', async () => {
  await authProvider.login({});
  keepDraft('note', 'Half a note');
  answerAs('another');
  await authProvider.checkError(due());
  await authProvider.getIdentity?.();
  expect(keptDraft('note')).toBeUndefined();
});

test('who signs out leaves nothing that they were writing', async () => {
  await authProvider.login({});
  keepDraft('note', 'Half a note');
  await authProvider.logout({});
  expect(keptDraft('note')).toBeUndefined();
});

test('an error of another kind ends no session', async () => {
  await authProvider.login({});
  await expect(authProvider.checkError(new Error('broken'))).resolves.toBeUndefined();
  expect(sessionHasEnded()).toBe(false);
});

const due = () =>
  new ProblemError(
    { type: 'about:blank', title: 'no', status: 403, code: 'second_factor_enrolment', requestId: 'r' },
    undefined,
  );

test('asks for the session again when a call says that something is due first, and tells whoever shows it', async () => {
  await authProvider.login({});
  const told = jest.fn();
  const stop = watchSession(told);
  const calls = jest.mocked(globalThis.fetch).mock.calls;
  const before = calls.length;
  await authProvider.checkError(due());
  stop();
  expect(told).toHaveBeenCalledTimes(1);
  expect(calls.slice(before).map(([address]) => address)).toEqual(['/api/session']);
});

test('a wrong password in a form ends no session', async () => {
  await authProvider.login({});
  const problem = { type: 'about:blank', title: 'no', status: 401, code: 'wrong_password', requestId: 'r' };
  await expect(authProvider.checkError(new ProblemError(problem, undefined))).resolves.toBeUndefined();
});
