import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';

/** Leads a keyboard past the bar; seen only while it has the focus. */
export const SkipLink = () => {
  const translate = useTranslate();
  return (
    <Link
      href="#main"
      sx={{
        position: 'absolute',
        insetInlineStart: 8,
        top: -60,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1,
        backgroundColor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {translate('shell.skip')}
    </Link>
  );
};
