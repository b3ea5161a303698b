import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { AppearanceMenu } from '../appearance/AppearanceMenu.tsx';
import { MentionsBell } from '../mentions/MentionsBell.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';
import { LiveIndicator } from './LiveIndicator.tsx';
import { Navigation } from './Navigation.tsx';
import { SubmitLink } from './SubmitLink.tsx';
import { UserMenu } from './UserMenu.tsx';
import { Wordmark } from './Wordmark.tsx';

export const TopBar = () => {
  const translate = useTranslate();
  const { prefer } = usePreferences();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, sm: 2 },
        height: 52,
        px: { xs: 1.5, sm: 2.5 },
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
      }}
    >
      <Link to="/" aria-label={translate('shell.home')} style={{ display: 'flex', textDecoration: 'none' }}>
        <Wordmark compact />
      </Link>
      <Navigation />
      <Box sx={{ flex: 1 }} />
      <LiveIndicator />
      <SubmitLink />
      <MentionsBell />
      <AppearanceMenu onChoose={prefer} />
      <UserMenu />
    </Box>
  );
};
