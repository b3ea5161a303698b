import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';

const PAGES = ['accounts', 'tokens', 'rules', 'deciding'] as const;

export const AdminNavigation = () => {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('admin.title')}
      sx={{ display: 'flex', gap: 0.5, mt: 1, mb: 2.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {PAGES.map((page) => (
        <Box
          key={page}
          component={NavLink}
          to={`/admin/${page}`}
          sx={{
            px: 1.5,
            py: 1,
            mb: '-1px',
            fontWeight: 600,
            color: 'text.secondary',
            textDecoration: 'none',
            borderBottom: '2px solid transparent',
            '&:hover': { color: 'text.primary' },
            '&.active': { color: 'primary.main', borderBottomColor: 'primary.main' },
          }}
        >
          {translate(`admin.nav.${page}`)}
        </Box>
      ))}
    </Box>
  );
};
