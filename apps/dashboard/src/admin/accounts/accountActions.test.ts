import { expect, test } from '@jest/globals';
import { accountActions } from './accountActions.ts';

const account = { disabled: false, method: 'password', secondFactor: true } as const;

test('offers what the account is for', () =>
  expect(accountActions(account, false)).toEqual([
    'edit',
    'sessions',
    'resetPassword',
    'removeSecondFactor',
    'disable',
  ]));

test('removes no second factor that is not there, and enables what is disabled', () =>
  expect(accountActions({ ...account, secondFactor: false, disabled: true }, false)).toEqual([
    'edit',
    'sessions',
    'resetPassword',
    'enable',
  ]));

test('leaves password and second factor of single sign-on to the identity provider', () =>
  expect(accountActions({ ...account, method: 'oidc' }, false)).toEqual(['edit', 'sessions', 'disable']));

test('lets nobody shut themselves out', () => expect(accountActions(account, true)).toEqual(['edit']));
