import { expect, jest, test } from '@jest/globals';
import type { AccountRecord } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accountOf, renderDesk } from '../../../test/renderDesk.tsx';
import { ProblemError } from '../../api/problem.ts';
import { AccountsPage } from './AccountsPage.tsx';

const record = (more: Partial<AccountRecord>): AccountRecord => ({
  ...accountOf('admin'),
  disabled: false,
  method: 'password',
  passwordTemporary: false,
  secondFactor: true,
  sessions: 1,
  lastSignInAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});
const anbu = record({
  id: '00000000-0000-4000-8000-000000000002',
  name: 'Anbu Spécimen',
  email: 'anbu@example.com',
  role: 'analyst',
  sessions: 3,
});

const open = (desk: Record<string, unknown> = {}) =>
  renderDesk(<AccountsPage />, {
    role: 'admin',
    desk: { accounts: () => Promise.resolve({ data: [record({}), anbu], total: 2 }), ...desk },
  });

const choose = async (action: string, name = anbu.name) => {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
  return screen.findByRole('dialog');
};

test('finds an account by words of its name or e-mail, with or without accents', async () => {
  open();
  await userEvent.type(await screen.findByRole('searchbox'), 'specimen anbu@');
  expect(screen.getByText('Anbu Spécimen')).toBeDefined();
  expect(screen.queryByText('Mwajuma Hassan')).toBeNull();
  await userEvent.type(screen.getByRole('searchbox'), ' nobody');
  expect(screen.getByText('No account has this name or e-mail.')).toBeDefined();
});

test('adds an account with a temporary password, and shows it once the account is there', async () => {
  const addAccount = jest.fn((body: { password: string }) => Promise.resolve(record(body as object)));
  open({ addAccount });
  await userEvent.click(await screen.findByRole('button', { name: 'Add account' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add account' }));
  expect(within(dialog).getByText('Enter a name.')).toBeDefined();
  expect(addAccount).not.toHaveBeenCalled();
  await userEvent.type(within(dialog).getByLabelText('E-mail'), 'nyota@example.com');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Nyota Example{Enter}');
  await screen.findByText('The account is there');
  const sent = addAccount.mock.calls[0]?.[0];
  expect(sent).toMatchObject({ email: 'nyota@example.com', role: 'analyst', passwordTemporary: true });
  expect(screen.getByText(sent?.password ?? 'none')).toBeDefined();
});

test('says what disabling does, and does it only then', async () => {
  const changeAccount = jest.fn((_id: string, _change: unknown) => Promise.resolve());
  open({ changeAccount });
  const dialog = await choose('Disable');
  expect(dialog.textContent).toMatch(/Their 3 sessions end now/);
  expect(changeAccount).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Disable' }));
  await waitFor(() => expect(changeAccount).toHaveBeenCalledWith(anbu.id, { disabled: true }));
});

test('says nothing of sessions where there are none', async () => {
  open({ accounts: () => Promise.resolve({ data: [record({}), { ...anbu, sessions: 0 }], total: 2 }) });
  expect((await choose('Disable')).textContent).not.toMatch(/session/);
  await userEvent.keyboard('{Escape}');
  expect((await choose('New temporary password')).textContent).not.toMatch(/session/);
});

test('says plainly that the last administrator stays one', async () => {
  const problem = { type: 'about:blank', title: 'no', status: 409, code: 'last_admin', requestId: 'r' };
  open({ changeAccount: () => Promise.reject(new ProblemError(problem, undefined)) });
  const dialog = await choose('Disable');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Disable' }));
  expect((await within(dialog).findByRole('alert')).textContent).toMatch(
    /last administrator who can sign in/,
  );
});

test('shows a new temporary password only once it is in force', async () => {
  const resetPassword = jest.fn((_id: string, _password: string) => Promise.resolve());
  open({ resetPassword });
  const dialog = await choose('New temporary password');
  expect(dialog.querySelector('code')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set a temporary password' }));
  await screen.findByText('The temporary password is set');
  const [id, password] = resetPassword.mock.calls[0] ?? [];
  expect(id).toBe(anbu.id);
  expect(screen.getByText(password ?? 'none')).toBeDefined();
});

test('sends only what was changed, and says that a new role ends their sessions', async () => {
  const changeAccount = jest.fn((_id: string, _change: unknown) => Promise.resolve());
  open({ changeAccount });
  const dialog = await choose('Edit name and role');
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Role' }));
  await userEvent.click(await screen.findByRole('option', { name: /Auditor/ }));
  expect((await within(dialog).findByRole('alert')).textContent).toMatch(/Their 3 sessions end now/);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(changeAccount).toHaveBeenCalledWith(anbu.id, { role: 'auditor' }));
});
