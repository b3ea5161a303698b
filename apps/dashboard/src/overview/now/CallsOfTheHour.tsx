import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useNumbers } from '../useNumbers.ts';

/** From this share of failed calls on, something is wrong; below it, a network is a network. */
const MANY = 0.05;

/** The calls of the last hour, and which share of them brought no usable answer. */
export const CallsOfTheHour = ({ calls, failed }: { calls: number; failed: number }) => {
  const translate = useTranslate();
  const { written, share } = useNumbers();
  if (calls === 0) return translate('overview.provider.noCalls');
  return (
    <>
      {translate('overview.provider.calls', { smart_count: calls, count: written(calls) })}
      {' · '}
      {failed === 0 ? (
        translate('overview.provider.allAnswered')
      ) : (
        <Box
          component="span"
          sx={failed / calls >= MANY ? { fontWeight: 600, color: 'tones.caution.main' } : undefined}
        >
          {translate('overview.provider.failed', { count: written(failed), share: share(failed, calls) })}
        </Box>
      )}
    </>
  );
};
