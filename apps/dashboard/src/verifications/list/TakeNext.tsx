import PlaylistAddCheck from '@mui/icons-material/PlaylistAddCheck';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useMay } from '../../session/permissions.ts';
import { useKeyHint } from '../../shortcuts/useKeyHint.ts';
import { useTakeNext } from './useTakeNext.ts';

/** Takes the oldest case of the list's filter that needs a review and that nobody has, and opens it. */
export const TakeNext = () => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const { take, taking } = useTakeNext();
  if (!useMay('review')) return null;
  return (
    <Button
      variant="contained"
      startIcon={<PlaylistAddCheck />}
      disabled={taking}
      onClick={take}
      {...keyHint('takeNext', translate('list.takeNext.action'))}
    >
      {translate('list.takeNext.action')}
    </Button>
  );
};
