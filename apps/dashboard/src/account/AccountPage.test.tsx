import { expect, jest, test } from '@jest/globals';
import type { AccountSession, SecondFactor, Session } from '@desk/contract';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../test/renderDesk.tsx';
import { ProblemError } from '../api/problem.ts';
import AccountPage from './AccountPage.tsx';

const session = (id: number, more: Partial<AccountSession>): AccountSession => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  method: 'password',
  address: '198.51.100.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  createdAt: '2026-01-01T00:00:00.000Z',
  lastSeenAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-01-01T12:00:00.000Z',
  current: false,
  ...more,
});

const open = (desk: Record<string, unknown> = {}, signedIn: Partial<Session> = {}) => {
  const factor: SecondFactor = { enrolled: true, required: false, recoveryCodesLeft: 2 };
  return renderDesk(<AccountPage />, {
    session: signedIn,
    desk: {
      ownSessions: () => Promise.resolve({ data: [session(1, { current: true }), session(2, {})] }),
      secondFactor: () => Promise.resolve(factor),
      ...desk,
    },
  });
};

const badInput = (field: string, message: string) =>
  new ProblemError(
    {
      type: 'about:blank',
      title: 'no',
      status: 400,
      code: 'invalid_input',
      requestId: 'r',
      errors: [{ field, message }],
    },
    undefined,
  );

test('says at its field what is wrong with a password', async () => {
  open({
    changePassword: () => Promise.reject(badInput('newPassword', 'Is too common or too easy to guess')),
  });
  await userEvent.type(await screen.findByLabelText('Current password'), 'the one of now');
  await userEvent.type(screen.getByLabelText('New password'), 'password1234{Enter}');
  expect(await screen.findByText('Is too common or too easy to guess')).toBeDefined();
  expect(screen.getByLabelText('New password').getAttribute('aria-invalid')).toBe('true');
});

test('removes the second factor only with the password', async () => {
  const removeSecondFactor = jest.fn((_password: string) => Promise.resolve());
  open({ removeSecondFactor });
  await userEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  expect(removeSecondFactor).not.toHaveBeenCalled();
  await userEvent.type(await screen.findByLabelText('Your password'), 'mine{Enter}');
  await waitFor(() => expect(removeSecondFactor.mock.calls[0]?.[0]).toBe('mine'));
});

test('offers no removal of a second factor that the role requires, and says so', async () => {
  open({ secondFactor: () => Promise.resolve({ enrolled: true, required: true, recoveryCodesLeft: 10 }) });
  expect(await screen.findByText('Your role requires it, so it cannot be removed.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
});

test('shows where one is signed in, and ends another session but not this one', async () => {
  const endOwnSession = jest.fn((_id: string) => Promise.resolve());
  open({ endOwnSession });
  expect(await screen.findByText('This one')).toBeDefined();
  expect(screen.getAllByText('Firefox on Linux')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'End Firefox on Linux' }));
  await waitFor(() => expect(endOwnSession).toHaveBeenCalledWith(session(2, {}).id));
});

test('leaves password and second factor of single sign-on to the identity provider', async () => {
  const secondFactor = jest.fn();
  open({ secondFactor }, { method: 'oidc' });
  expect(await screen.findByText(/keeps your password/)).toBeDefined();
  expect(screen.queryByLabelText('New password')).toBeNull();
  expect(secondFactor).not.toHaveBeenCalled();
});
