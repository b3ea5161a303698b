import { createTheme, ThemeProvider } from '@mui/material/styles';
import { QueryClient } from '@tanstack/react-query';
import type { Role, Session } from '@desk/contract';
import { render, type RenderResult } from '@testing-library/react';
import { useEffect, type ReactNode } from 'react';
import { CoreAdminContext, type AuthProvider, type DataProvider } from 'react-admin';
import { MemoryRouter, useLocation } from 'react-router-dom';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { en } from '../src/i18n/en.ts';
import { deskStore } from '../src/shell/deskStore.ts';
import { lightTheme } from '../src/theme/theme.ts';

interface Desk {
  /** Where the person is. */
  address?: string;
  role?: Role;
  /** What of the session is not as usual. */
  session?: Partial<Session>;
  /** The API's calls that the part needs. */
  desk?: Record<string, unknown>;
  auth?: Partial<AuthProvider>;
}

/** The address that is shown now; read it after the person went somewhere. */
interface Place {
  pathname: string;
  search: string;
}

export const accountOf = (role: Role) => ({
  id: '00000000-0000-4000-8000-0000000000aa',
  email: `${role}@example.com`,
  name: 'Mwajuma Hassan',
  role,
});

const signedInAs = (role: Role, session: Partial<Session>): AuthProvider => ({
  login: () => Promise.resolve(),
  logout: () => Promise.resolve(),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(role),
  getIdentity: () =>
    Promise.resolve({
      id: accountOf(role).id,
      fullName: accountOf(role).name,
      email: accountOf(role).email,
      session: {
        account: accountOf(role),
        due: null,
        method: 'password',
        masked: false,
        preferences: {},
        ...session,
      },
    }),
});

const Watch = ({ onPlace }: { onPlace: (place: Place) => void }) => {
  const { pathname, search } = useLocation();
  useEffect(() => {
    onPlace({ pathname, search });
  });
  return null;
};

const theme = createTheme(lightTheme);

/** Renders a part of the dashboard as a signed-in person sees it, in its real words and theme. */
export const renderDesk = (
  part: ReactNode,
  { address = '/', role = 'analyst', session = {}, desk = {}, auth = {} }: Desk = {},
): RenderResult & { place: Place } => {
  const place: Place = { pathname: '', search: '' };
  const view = render(
    <MemoryRouter initialEntries={[address]} useTransitions={false}>
      <CoreAdminContext
        authProvider={{ ...signedInAs(role, session), ...auth }}
        dataProvider={desk as unknown as DataProvider}
        i18nProvider={polyglotI18nProvider(() => en, 'en')}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        store={deskStore()}
      >
        <ThemeProvider theme={theme}>{part}</ThemeProvider>
        <Watch onPlace={(now) => Object.assign(place, now)} />
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return { ...view, place };
};
