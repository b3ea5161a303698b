import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useNumbers } from '../useNumbers.ts';

/** The calls of the last hour, and which share of them brought no usable answer. */
export const CallsOfTheHour = ({ calls, failed }: { calls: number; failed: number }) => {
  const translate = useTranslate();
  const { written, share } = useNumbers();
  if (calls === 0) return translate('overview.provider.noCalls');
  return (
    <>
      {translate('overview.provider.calls', { smart_count: calls, count: written(calls) })}
      {', '}
      {failed === 0 ? (
        translate('overview.provider.allAnswered')
      ) : (
        <Box component="span" sx={{ fontWeight: 600, color: 'tones.caution.main' }}>
          {translate('overview.provider.failed', { count: written(failed), share: share(failed, calls) })}
        </Box>
      )}
    </>
  );
};
