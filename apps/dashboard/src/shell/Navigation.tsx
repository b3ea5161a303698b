import Box from '@mui/material/Box';
import { useStore, useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { LAST_LIST } from '../verifications/list/lastList.ts';

/** The pages. Going back to the list finds it as it was left: its filter, order and page. */
export const Navigation = () => {
  const translate = useTranslate();
  const [lastList] = useStore(LAST_LIST, '');
  const pages = [
    { to: `/verifications${lastList}`, label: 'shell.nav.verifications' },
    { to: '/exports', label: 'shell.nav.exports' },
  ];
  return (
    <Box
      component="nav"
      aria-label={translate('shell.nav.label')}
      sx={{ display: 'flex', alignSelf: 'stretch', gap: 0.5 }}
    >
      {pages.map(({ to, label }) => (
        <Box
          key={label}
          component={NavLink}
          to={to}
          sx={{
            display: 'flex',
            alignItems: 'center',
            px: { xs: 0.75, sm: 1.5 },
            fontSize: '0.875rem',
            fontWeight: 600,
            color: 'text.secondary',
            textDecoration: 'none',
            borderBlock: '2px solid transparent',
            '&:hover': { color: 'text.primary' },
            '&.active': { color: 'primary.main', borderBottomColor: 'primary.main' },
          }}
        >
          {translate(label)}
        </Box>
      ))}
    </Box>
  );
};
