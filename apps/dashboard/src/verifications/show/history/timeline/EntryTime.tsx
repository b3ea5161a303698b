import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useLocaleState } from 'react-admin';
import { useSession } from '../../../../session/useSession.ts';
import { localTime, utcTime } from '../../../../shared/exactTime.ts';
import { TimeAgo } from '../../../../shared/TimeAgo.tsx';

/** When, to the second of the day under whose heading it stands, and how long ago, unless the reader wants no such times. */
export const EntryTime = ({ time }: { time: string }) => {
  const [locale] = useLocaleState();
  const absolute = useSession()?.preferences.times === 'absolute';
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      <Tooltip title={`${localTime(time, locale)} · ${utcTime(time)}`}>
        <time dateTime={time}>{new Date(time).toLocaleTimeString(locale, { timeStyle: 'medium' })}</time>
      </Tooltip>
      {!absolute && (
        <>
          {' · '}
          <TimeAgo time={time} />
        </>
      )}
    </Box>
  );
};
