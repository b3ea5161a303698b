import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { AppearanceMenu } from '../appearance/AppearanceMenu.tsx';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { Wordmark } from '../shell/Wordmark.tsx';

/** A page before the desk: one thing to do, and nothing else to reach. */
export const EntryPage = (props: {
  title: string;
  lead: string;
  note: ReactNode;
  width?: string;
  children: ReactNode;
}) => {
  const { title, lead, note, width = '24rem', children } = props;
  return (
    <Box
      component="main"
      sx={(theme) => ({
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        gap: 3,
        minHeight: '100dvh',
        p: 2,
        background: `radial-gradient(60rem 30rem at 50% -8rem, ${theme.palette.tones.accent.soft}, transparent), ${theme.palette.background.default}`,
      })}
    >
      <DocumentTitle title={title} />
      <Wordmark />
      <Paper
        variant="outlined"
        sx={{ width: `min(${width}, calc(100vw - 2rem))`, p: { xs: 3, sm: 4 }, borderRadius: 3 }}
      >
        <Typography variant="h1">{title}</Typography>
        <Typography sx={{ mt: 0.5, mb: 3, color: 'text.secondary' }}>{lead}</Typography>
        {children}
      </Paper>
      <Typography
        variant="caption"
        component="div"
        sx={{ maxWidth: '44ch', textAlign: 'center', color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {note}
      </Typography>
      <AppearanceMenu />
    </Box>
  );
};
