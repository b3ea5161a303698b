import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { OfflineError, ProblemError } from '../api/problem.ts';
import { SignInForm } from './SignInForm.tsx';

const refusal = (status: number, retryAfter?: number) =>
  new ProblemError({ type: 'about:blank', title: 'no', status, code: 'no', requestId: 'r' }, retryAfter);

const signIn = async (login: (credentials: unknown) => Promise<void>) => {
  renderDesk(<SignInForm />, { auth: { login } });
  await userEvent.type(screen.getByLabelText('E-mail'), 'analyst@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'a long password{Enter}');
};

test('sends what was typed', async () => {
  const login = jest.fn((_credentials: unknown) => Promise.resolve());
  await signIn(login);
  await waitFor(() =>
    expect(login).toHaveBeenCalledWith({ email: 'analyst@example.com', password: 'a long password' }),
  );
});

test('says the same of any wrong pair, and lets try again', async () => {
  await signIn(() => Promise.reject(refusal(401)));
  expect((await screen.findByRole('alert')).textContent).toBe('E-mail or password is wrong.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign in' }).disabled).toBe(false);
});

test('says how long to wait after too many attempts, and waits', async () => {
  await signIn(() => Promise.reject(refusal(429, 65)));
  expect((await screen.findByRole('alert')).textContent).toMatch(/try again in 1:0[45]/);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign in' }).disabled).toBe(true);
});

test('says that the desk cannot be reached', async () => {
  await signIn(() => Promise.reject(new OfflineError(new TypeError('Failed to fetch'))));
  expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached/);
});
