import { useLocaleState } from 'react-admin';
import { localTime } from '../shared/exactTime.ts';

/** The time of a day that needs not be said: `14:05:09`; with its day on hover. */
export const ClockTime = ({ time }: { time: string }) => {
  const [locale] = useLocaleState();
  return (
    <time dateTime={time} title={localTime(time, locale)}>
      {new Date(time).toLocaleTimeString(locale, { timeStyle: 'medium' })}
    </time>
  );
};
