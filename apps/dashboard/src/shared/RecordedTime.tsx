import Tooltip from '@mui/material/Tooltip';
import { useLocaleState } from 'react-admin';
import { localTime, utcTime } from './exactTime.ts';

/** When, to the second in the reader's zone, where it is evidence; in UTC on hover. */
export const RecordedTime = ({ time }: { time: string }) => {
  const [locale] = useLocaleState();
  return (
    <Tooltip title={utcTime(time)}>
      <time dateTime={time}>{localTime(time, locale)}</time>
    </Tooltip>
  );
};
