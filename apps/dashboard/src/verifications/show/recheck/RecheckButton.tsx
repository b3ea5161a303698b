import Autorenew from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';

/** One call at a time: off while the provider is asked. */
export const RecheckButton = ({ pending, onClick }: { pending: boolean; onClick: () => void }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  useShortcut('recheck', onClick, !pending);
  return (
    <Button
      variant="outlined"
      startIcon={<Autorenew />}
      loading={pending}
      loadingPosition="start"
      onClick={onClick}
      {...keyHint('recheck', translate('show.recheck.help'))}
    >
      {translate(pending ? 'show.recheck.pending' : 'show.recheck.label')}
    </Button>
  );
};
