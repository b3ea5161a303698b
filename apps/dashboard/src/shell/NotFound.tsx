import SearchOff from '@mui/icons-material/SearchOff';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';

/** For an address that is none of ours. */
export const NotFound = () => {
  const translate = useTranslate();
  return (
    <>
      <DocumentTitle title={translate('shell.notFound.title')} />
      <EmptyState
        page
        icon={SearchOff}
        title={translate('shell.notFound.title')}
        text={translate('shell.notFound.text')}
        action={
          <Button component={Link} to="/verifications" variant="contained">
            {translate('shell.notFound.action')}
          </Button>
        }
      />
    </>
  );
};
