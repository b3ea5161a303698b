import { createTheme, ThemeProvider } from '@mui/material/styles';
import { QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { useEffect, type ReactNode } from 'react';
import { CoreAdminContext, type AuthProvider, type DataProvider } from 'react-admin';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { i18nProvider } from '../src/i18n/i18nProvider.ts';
import { deskStore } from '../src/shell/deskStore.ts';
import { lightTheme } from '../src/theme/theme.ts';

interface Desk {
  /** Where the person is. */
  address?: string;
  role?: string;
  /** The API's calls that the part needs. */
  desk?: Record<string, unknown>;
  auth?: Partial<AuthProvider>;
}

/** The address that is shown now; read it after the person went somewhere. */
interface Place {
  pathname: string;
  search: string;
}

const signedInAs = (role: string): AuthProvider => ({
  login: () => Promise.resolve(),
  logout: () => Promise.resolve(),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(role),
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
  { address = '/', role = 'analyst', desk = {}, auth = {} }: Desk = {},
): RenderResult & { place: Place } => {
  const place: Place = { pathname: '', search: '' };
  const view = render(
    <MemoryRouter initialEntries={[address]} useTransitions={false}>
      <CoreAdminContext
        authProvider={{ ...signedInAs(role), ...auth }}
        dataProvider={desk as unknown as DataProvider}
        i18nProvider={i18nProvider}
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
