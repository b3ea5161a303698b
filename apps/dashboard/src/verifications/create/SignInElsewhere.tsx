import OpenInNew from '@mui/icons-material/OpenInNew';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** To the sign-in in a tab of its own: the session that begins there is this tab's too, and the form stays as it is. */
export const SignInElsewhere = () => {
  const translate = useTranslate();
  return (
    <Button component="a" href="/login" target="_blank" rel="noopener" startIcon={<OpenInNew />}>
      {translate('create.signInElsewhere')}
    </Button>
  );
};
