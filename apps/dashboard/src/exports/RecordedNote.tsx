import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useSession } from '../session/useSession.ts';

/** What the file will hold, and that it is recorded who has it. */
export const RecordedNote = () => {
  const translate = useTranslate();
  const masked = useSession()?.masked === true;
  return (
    <Alert severity="info">
      {translate('exports.dialog.recorded')} {masked && translate('exports.dialog.covered')}
    </Alert>
  );
};
