import Tooltip from '@mui/material/Tooltip';
import { useLocaleState } from 'react-admin';
import { localTime, utcTime } from './exactTime.ts';

/** The time of a day that needs not be said: `14:05:09`; with its day, in the reader's zone and in UTC, on hover and for screen readers. */
export const ClockTime = ({ time }: { time: string }) => {
  const [locale] = useLocaleState();
  return (
    <Tooltip title={`${localTime(time, locale)} · ${utcTime(time)}`}>
      <time dateTime={time}>{new Date(time).toLocaleTimeString(locale, { timeStyle: 'medium' })}</time>
    </Tooltip>
  );
};
