import type {
  AccountChange,
  AccountList,
  AccountRecord,
  AccountSessions,
  CreatedToken,
  NewAccount,
  NewToken,
  Policy,
  TokenList,
} from '@desk/contract';
import { request } from './client.ts';

const account = (id: string) => `/api/accounts/${encodeURIComponent(id)}`;

/** What admins ask. */
export const adminCalls = {
  accounts: () => request<AccountList>('/api/accounts'),
  addAccount: (body: NewAccount) => request<AccountRecord>('/api/accounts', { method: 'POST', body }),
  changeAccount: (id: string, body: AccountChange) =>
    request<AccountRecord>(account(id), { method: 'PATCH', body }),
  resetPassword: (id: string, password: string) =>
    request<void>(`${account(id)}/password`, { method: 'PUT', body: { password } }),
  removeAccountSecondFactor: (id: string) =>
    request<void>(`${account(id)}/second-factor`, { method: 'DELETE' }),
  accountSessions: (id: string) => request<AccountSessions>(`${account(id)}/sessions`),
  endAccountSessions: (id: string) => request<void>(`${account(id)}/sessions`, { method: 'DELETE' }),
  tokens: () => request<TokenList>('/api/tokens'),
  addToken: (body: NewToken) => request<CreatedToken>('/api/tokens', { method: 'POST', body }),
  revokeToken: (id: string) => request<void>(`/api/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' }),
  policy: () => request<Policy>('/api/policy'),
  setPolicy: (body: Policy) => request<Policy>('/api/policy', { method: 'PUT', body }),
};
