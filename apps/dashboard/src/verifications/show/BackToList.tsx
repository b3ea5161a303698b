import ArrowBack from '@mui/icons-material/ArrowBack';
import Link from '@mui/material/Link';
import { useStore, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { LAST_LIST } from '../list/lastList.ts';

/** The way back, to the list as it was left. */
export const BackToList = () => {
  const translate = useTranslate();
  const [lastList] = useStore(LAST_LIST, '');
  return (
    <Link
      component={RouterLink}
      to={`/verifications${lastList}`}
      variant="body2"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mb: 0.5, py: 0.5 }}
    >
      <ArrowBack aria-hidden sx={{ fontSize: 16 }} />
      {translate('show.backToList')}
    </Link>
  );
};
