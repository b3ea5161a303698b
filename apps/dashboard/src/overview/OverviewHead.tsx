import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClockTime } from '../shared/ClockTime.tsx';

/** The page's name, of when its numbers are, and a way to have them now. The button shows only what it was asked for itself. */
export const OverviewHead = (props: { at: string | undefined; onRefresh: () => Promise<unknown> }) => {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const refresh = async () => {
    setBusy(true);
    await props.onRefresh();
    setBusy(false);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography variant="h1" sx={{ flexGrow: 1, fontSize: { xs: '1.25rem', sm: '1.5rem' } }}>
        {translate('overview.title')}
      </Typography>
      {props.at !== undefined && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('overview.at')} <ClockTime time={props.at} />
        </Typography>
      )}
      <Button
        variant="outlined"
        startIcon={busy ? <CircularProgress size={18} aria-hidden /> : <Refresh />}
        onClick={() => void refresh()}
      >
        {translate('overview.refresh')}
      </Button>
    </Box>
  );
};
