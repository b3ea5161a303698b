import Autorenew from '@mui/icons-material/Autorenew';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useTranslate } from 'react-admin';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';

/** One call at a time: off while the provider is asked, and never disabled, which would lose the focus. */
export const RecheckButton = ({ pending, onClick }: { pending: boolean; onClick: () => void }) => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  useShortcut('recheck', onClick, !pending);
  return (
    <Button
      variant="outlined"
      startIcon={pending ? <CircularProgress size={18} aria-hidden /> : <Autorenew />}
      aria-disabled={pending}
      onClick={() => !pending && onClick()}
      {...keyHint('recheck', translate('show.recheck.help'))}
    >
      {translate(pending ? 'show.recheck.pending' : 'show.recheck.label')}
    </Button>
  );
};
