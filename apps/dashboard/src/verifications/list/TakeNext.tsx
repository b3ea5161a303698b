import PlaylistAddCheck from '@mui/icons-material/PlaylistAddCheck';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import { useTranslate } from 'react-admin';
import { useMay } from '../../session/permissions.ts';
import { useKeyHint } from '../../shortcuts/useKeyHint.ts';
import { TakeSeveral } from './TakeSeveral.tsx';
import { useTakeNext } from './useTakeNext.ts';

/** Takes the oldest case of the list's filter that needs a review and that nobody has, and opens it; or several, to decide them together. */
export const TakeNext = () => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const { take, takeSeveral, taking } = useTakeNext();
  if (!useMay('review')) return null;
  return (
    <ButtonGroup variant="contained" disabled={taking}>
      <Button
        startIcon={<PlaylistAddCheck />}
        onClick={take}
        {...keyHint('takeNext', translate('list.takeNext.action'))}
      >
        {translate('list.takeNext.action')}
      </Button>
      <TakeSeveral onTake={takeSeveral} />
    </ButtonGroup>
  );
};
