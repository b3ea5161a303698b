import Box from '@mui/material/Box';
import { useSession } from '../../../../session/useSession.ts';
import { ClockTime } from '../../../../shared/ClockTime.tsx';
import { TimeAgo } from '../../../../shared/TimeAgo.tsx';

/** When, to the second of the day under whose heading it stands, and how long ago, unless the reader wants no such times. */
export const EntryTime = ({ time }: { time: string }) => {
  const absolute = useSession()?.preferences.times === 'absolute';
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      <ClockTime time={time} />
      {!absolute && (
        <>
          {' · '}
          <TimeAgo time={time} />
        </>
      )}
    </Box>
  );
};
