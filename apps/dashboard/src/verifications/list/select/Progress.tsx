import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';

/** How many of the chosen cases are done. */
export const Progress = ({ done, total }: { done: number; total: number }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const labelId = useId();
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <LinearProgress variant="determinate" value={(100 * done) / total} aria-labelledby={labelId} />
      <Typography id={labelId} variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('queue.recheck.progress', {
          done: done.toLocaleString(locale),
          total: total.toLocaleString(locale),
        })}
      </Typography>
    </Box>
  );
};
