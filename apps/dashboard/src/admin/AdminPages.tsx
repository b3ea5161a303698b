import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { NotFound } from '../shell/NotFound.tsx';
import { AccountsPage } from './accounts/AccountsPage.tsx';
import { AdminNavigation } from './AdminNavigation.tsx';
import { PolicyPage } from './policy/PolicyPage.tsx';
import { ReviewPolicyPage } from './review-policy/ReviewPolicyPage.tsx';
import { TokensPage } from './tokens/TokensPage.tsx';

/** What only administrators do. */
const AdminPages = () => {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 1200, mx: 'auto', p: { xs: 1.5, sm: 2.5 }, pb: 6 }}>
      <Typography variant="h1">{translate('admin.title')}</Typography>
      <AdminNavigation />
      <Routes>
        <Route index element={<Navigate to="accounts" replace />} />
        <Route path="accounts" element={<AccountsPage />} />
        <Route path="tokens" element={<TokensPage />} />
        <Route path="rules" element={<PolicyPage />} />
        <Route path="deciding" element={<ReviewPolicyPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Box>
  );
};

export default AdminPages;
