import ArrowBack from '@mui/icons-material/ArrowBack';
import Link from '@mui/material/Link';
import { useStore, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useKeyHint } from '../../shortcuts/useKeyHint.ts';
import { useShortcut } from '../../shortcuts/useShortcut.ts';
import { LAST_LIST } from '../list/lastList.ts';

/** The way back, to the list as it was left. */
export const BackToList = () => {
  const translate = useTranslate();
  const keyHint = useKeyHint();
  const navigate = useNavigate();
  const [lastList] = useStore(LAST_LIST, '');
  const address = `/verifications${lastList}`;
  useShortcut('back', () => void navigate(address));
  return (
    <Link
      component={RouterLink}
      to={address}
      variant="body2"
      {...keyHint('back', translate('show.backToList'))}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, py: 0.5 }}
    >
      <ArrowBack aria-hidden sx={{ fontSize: 16, '[dir=rtl] &': { transform: 'scaleX(-1)' } }} />
      {translate('show.backToList')}
    </Link>
  );
};
