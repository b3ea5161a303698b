import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { NavigationMenu } from './NavigationMenu.tsx';
import { usePages } from './usePages.ts';

/** Two names fit on a phone beside what else is in the bar; five need a desk. */
const FEW = 2;
const WIDE = '(min-width: 1024px)';

/** The pages, in the bar where they have room and behind a button where they have none. */
export const Navigation = () => {
  const translate = useTranslate();
  const pages = usePages();
  const wide = useMediaQuery(WIDE, { noSsr: true });
  return (
    <Box
      component="nav"
      aria-label={translate('shell.nav.label')}
      sx={{ display: 'flex', alignItems: 'center', alignSelf: 'stretch', gap: 0.5 }}
    >
      {!wide && pages.length > FEW ? (
        <NavigationMenu pages={pages} />
      ) : (
        pages.map(({ name, to }) => (
          <Box
            key={name}
            component={NavLink}
            to={to}
            sx={{
              display: 'flex',
              alignItems: 'center',
              alignSelf: 'stretch',
              px: { xs: 0.75, sm: 1.25 },
              fontSize: '0.875rem',
              fontWeight: 600,
              whiteSpace: 'nowrap',
              color: 'text.secondary',
              textDecoration: 'none',
              borderBlock: '2px solid transparent',
              '&:hover': { color: 'text.primary' },
              '&.active': { color: 'primary.main', borderBottomColor: 'primary.main' },
            }}
          >
            {translate(`shell.nav.${name}`)}
          </Box>
        ))
      )}
    </Box>
  );
};
