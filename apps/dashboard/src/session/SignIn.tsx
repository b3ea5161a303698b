import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DocumentTitle } from '../shared/DocumentTitle.tsx';
import { Wordmark } from '../shell/Wordmark.tsx';
import { SignInForm } from './SignInForm.tsx';

export const SignIn = () => {
  const translate = useTranslate();
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
      <DocumentTitle title={translate('shell.signIn.title')} />
      <Wordmark />
      <Paper
        variant="outlined"
        sx={{ width: 'min(24rem, calc(100vw - 2rem))', p: { xs: 3, sm: 4 }, borderRadius: 3 }}
      >
        <Typography variant="h1">{translate('shell.signIn.title')}</Typography>
        <Typography sx={{ mt: 0.5, mb: 3, color: 'text.secondary' }}>
          {translate('shell.signIn.lead')}
        </Typography>
        <SignInForm />
      </Paper>
      <Typography variant="caption" sx={{ maxWidth: '40ch', textAlign: 'center', color: 'text.secondary' }}>
        {translate('shell.signIn.note')}
      </Typography>
    </Box>
  );
};
