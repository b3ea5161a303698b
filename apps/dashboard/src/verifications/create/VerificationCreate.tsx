import type { Role } from '@desk/contract';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { usePermissions, useTranslate } from 'react-admin';
import { may } from '../../session/permissions.ts';
import { DocumentTitle } from '../../shared/DocumentTitle.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { SubmissionFields } from './SubmissionFields.tsx';

/** Handing in a person's selfie and document; not for auditors, who change nothing. */
export const VerificationCreate = () => {
  const translate = useTranslate();
  const { permissions, isPending } = usePermissions<Role>();
  if (isPending) return null;
  return (
    <Box sx={{ width: '100%', maxWidth: 1120, mx: 'auto', px: { xs: 1.5, sm: 3 }, pt: 3, pb: 6 }}>
      <DocumentTitle title={translate('create.title')} />
      {permissions && !may(permissions, 'submit') ? (
        <EmptyState
          page
          icon={LockOutlined}
          title={translate('create.forbidden.title')}
          text={translate('create.forbidden.text')}
        />
      ) : (
        <>
          <Typography variant="h1">{translate('create.title')}</Typography>
          <Typography sx={{ mt: 0.5, mb: 2.5, maxWidth: '72ch', color: 'text.secondary' }}>
            {translate('create.hint')}
          </Typography>
          <SubmissionFields />
        </>
      )}
    </Box>
  );
};
