import { useContext, useMemo } from 'react';
import { DataProviderContext, useLogoutIfAccessDenied } from 'react-admin';
import type { DeskDataProvider } from './dataProvider.ts';

type Logout = ReturnType<typeof useLogoutIfAccessDenied>;

const leadingToSignIn = (calls: DeskDataProvider, logoutIfAccessDenied: Logout): DeskDataProvider =>
  new Proxy(calls, {
    get: (target, name) => {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') return call;
      return async (...values: unknown[]): Promise<unknown> => {
        try {
          return (await Reflect.apply(call, target, values)) as unknown;
        } catch (error) {
          await logoutIfAccessDenied(error);
          throw error;
        }
      };
    },
  });

/**
 * The API's calls; a 401 leads to the sign-in and fails as any refusal does. Not `useDataProvider`: that one answers a call whose session has
 * ended with an empty record, so that pages broke on it and what was refused was told as done.
 */
export const useDesk = (): DeskDataProvider => {
  const calls = useContext(DataProviderContext) as DeskDataProvider;
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useMemo(() => leadingToSignIn(calls, logoutIfAccessDenied), [calls, logoutIfAccessDenied]);
};
