import type {
  AccountSessions,
  PasswordChange,
  RecoveryCodes,
  SecondFactor,
  SecondFactorEnrolment,
  SignInOptions,
} from '@desk/contract';
import { request } from './client.ts';

/** Signing in and one's own account. */
export const accountCalls = {
  signInOptions: () => request<SignInOptions>('/api/sign-in-options'),
  changePassword: (body: PasswordChange) => request<void>('/api/me/password', { method: 'PUT', body }),
  secondFactor: () => request<SecondFactor>('/api/me/second-factor'),
  enrolSecondFactor: (password: string) =>
    request<SecondFactorEnrolment>('/api/me/second-factor', { method: 'POST', body: { password } }),
  confirmSecondFactor: (code: string) =>
    request<RecoveryCodes>('/api/me/second-factor', { method: 'PUT', body: { code } }),
  removeSecondFactor: (password: string) =>
    request<void>('/api/me/second-factor', { method: 'DELETE', body: { password } }),
  renewRecoveryCodes: (password: string) =>
    request<RecoveryCodes>('/api/me/second-factor/recovery-codes', { method: 'POST', body: { password } }),
  ownSessions: () => request<AccountSessions>('/api/me/sessions'),
  endOwnSession: (id: string) =>
    request<void>(`/api/me/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' }),
};
