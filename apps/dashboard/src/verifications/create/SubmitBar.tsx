import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Sending, how far it is (`sent`, 0–1), and the way out. Once all has left, the API is at work and the bar runs on. */
export const SubmitBar = ({ pending, sent }: { pending: boolean; sent: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const leaving = sent < 1;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {pending && (
        <Box role="status">
          <LinearProgress
            variant={leaving ? 'determinate' : 'indeterminate'}
            value={sent * 100}
            aria-hidden
          />
          <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}>
            {leaving
              ? translate('create.uploading', { percent: sent.toLocaleString(locale, { style: 'percent' }) })
              : translate('create.submitting')}
          </Box>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, gap: 1.5 }}>
        <Button type="submit" variant="contained" size="medium" loading={pending} loadingPosition="start">
          {translate('create.submit')}
        </Button>
        <Button component={Link} to="/verifications" disabled={pending} size="medium">
          {translate('create.cancel')}
        </Button>
      </Box>
    </Box>
  );
};
