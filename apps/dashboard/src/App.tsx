import CssBaseline from '@mui/material/CssBaseline';
import { lazy } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider } from './api/authProvider.ts';
import { dataProvider } from './api/dataProvider.ts';
import { deskQueryClient } from './api/queryClient.ts';
import { SessionWatch } from './api/SessionWatch.tsx';
import { Direction } from './appearance/Direction.tsx';
import { i18nProvider } from './i18n/i18nProvider.ts';
import { SignIn } from './session/SignIn.tsx';
import { Broken } from './shell/Broken.tsx';
import { deskStore } from './shell/deskStore.ts';
import { ForRole } from './shell/ForRole.tsx';
import { laterPage } from './shell/laterPage.ts';
import { Layout } from './shell/Layout.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { PageSkeleton } from './shell/PageSkeleton.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';
import { verifications } from './verifications/index.ts';

const AccountPage = laterPage(() => import('./account/AccountPage.tsx'));
const AdminPages = laterPage(() => import('./admin/AdminPages.tsx'));
const AuditPage = laterPage(() => import('./audit/AuditPage.tsx'));
const ExportList = laterPage(() => import('./exports/ExportList.tsx'));
/** The first screen has its words already. */
const OverviewPage = lazy(() => import('./overview/OverviewPage.tsx'));
const RetentionPage = laterPage(() => import('./retention/RetentionPage.tsx'));

const queryClient = deskQueryClient();
const store = deskStore();

export const App = () => (
  // A filter is ticked at once, not when React finds time: it is kept in the address.
  <BrowserRouter useTransitions={false}>
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <Direction>
        <CssBaseline enableColorScheme />
        <SessionWatch />
        <CoreAdminUI
          authCallbackPage={false}
          catchAll={NotFound}
          dashboard={OverviewPage}
          disableTelemetry
          error={Broken}
          layout={Layout}
          loading={PageSkeleton}
          loginPage={SignIn}
          requireAuth
          title="Verification Desk"
        >
          <Resource {...verifications} />
          <CustomRoutes>
            <Route path="/exports" element={<ExportList />} />
            <Route path="/account" element={<AccountPage />} />
            <Route
              path="/audit"
              element={
                <ForRole to="readAudit">
                  <AuditPage />
                </ForRole>
              }
            />
            <Route
              path="/retention"
              element={
                <ForRole to="readRetention">
                  <RetentionPage />
                </ForRole>
              }
            />
            <Route
              path="/admin/*"
              element={
                <ForRole to="administer">
                  <AdminPages />
                </ForRole>
              }
            />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </Direction>
    </AdminContext>
  </BrowserRouter>
);
