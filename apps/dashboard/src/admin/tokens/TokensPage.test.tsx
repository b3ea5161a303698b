import { expect, jest, test } from '@jest/globals';
import type { NewToken, TokenRecord } from '@desk/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { TokensPage } from './TokensPage.tsx';

const token: TokenRecord = {
  id: '00000000-0000-4000-8000-000000000009',
  name: 'Nightly export',
  role: 'auditor',
  expiresAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'admin@example.com',
  createdAt: '2019-01-01T00:00:00.000Z',
  lastUsedAt: null,
};

const open = (desk: Record<string, unknown> = {}) =>
  renderDesk(<TokensPage />, {
    role: 'admin',
    desk: { tokens: () => Promise.resolve({ data: [token], total: 1 }), ...desk },
  });

test('marks a token that has expired', async () => {
  open();
  expect(await screen.findByText(/^Expired/)).toBeDefined();
});

test('shows a new token this once', async () => {
  const addToken = jest.fn((body: NewToken) => Promise.resolve({ ...token, ...body, token: 'desk_secret' }));
  open({ addToken });
  await userEvent.click(await screen.findByRole('button', { name: 'Add token' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add token' }));
  expect(within(dialog).getByText('Enter a name.')).toBeDefined();
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Archive{Enter}');
  expect(await screen.findByText('desk_secret')).toBeDefined();
  expect(screen.getByText(/shown only now/)).toBeDefined();
  expect(addToken.mock.calls[0]?.[0]).toMatchObject({ name: 'Archive', role: 'auditor' });
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('desk_secret')).toBeNull());
});

test('revokes only what was confirmed', async () => {
  const revokeToken = jest.fn((_id: string) => Promise.resolve());
  open({ revokeToken });
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke Nightly export' }));
  expect(revokeToken).not.toHaveBeenCalled();
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(revokeToken).toHaveBeenCalledWith(token.id));
});
