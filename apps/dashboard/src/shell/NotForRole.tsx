import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSession } from '../session/useSession.ts';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';

/** For the address of a page that another role has. */
export const NotForRole = () => {
  const translate = useTranslate();
  const role = useSession()?.account.role;
  return (
    <>
      <DocumentTitle title={translate('shell.notForRole.title')} />
      <EmptyState
        page
        icon={LockOutlined}
        title={translate('shell.notForRole.title')}
        text={role && translate('shell.notForRole.text', { role: translate(`shell.role.${role}`) })}
        action={
          <Button component={Link} to="/verifications" variant="contained">
            {translate('shell.notFound.action')}
          </Button>
        }
      />
    </>
  );
};
