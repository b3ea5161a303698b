import type { AccountRecord } from '@desk/contract';

export type AccountAction =
  'edit' | 'sessions' | 'resetPassword' | 'removeSecondFactor' | 'disable' | 'enable';

/**
 * What an administrator may do with an account. Nobody shuts themselves out: their own password, second factor and
 * sessions are on their own page, and another administrator disables them. Of single sign-on the identity provider keeps both.
 */
export const accountActions = (
  account: Pick<AccountRecord, 'disabled' | 'method' | 'secondFactor'>,
  own: boolean,
): AccountAction[] => {
  if (own) return ['edit'];
  const actions: [AccountAction, boolean][] = [
    ['edit', true],
    ['sessions', true],
    ['resetPassword', account.method === 'password'],
    ['removeSecondFactor', account.method === 'password' && account.secondFactor],
    ['disable', !account.disabled],
    ['enable', account.disabled],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
};
