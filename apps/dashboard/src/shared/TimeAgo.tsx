import Tooltip from '@mui/material/Tooltip';
import { useLocaleState, useTranslate } from 'react-admin';
import { useSession } from '../session/useSession.ts';
import { Absent } from './Absent.tsx';
import { ago } from './ago.ts';
import { utcTime } from './exactTime.ts';
import { perLocale } from './perLocale.ts';
import { useNow } from './useNow.ts';
import { usePrinting } from './usePrinting.ts';

const exactly = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }),
);
const shortly = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

/**
 * How long ago, or when where the reader prefers that; the exact time, in the reader's zone and in UTC, on hover, on focus of the
 * cell and for screen readers.
 */
export const TimeAgo = ({ time }: { time: string | null | undefined }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const preferred = useSession()?.preferences.times === 'absolute';
  // On paper, "an hour ago" is wrong an hour later.
  const absolute = usePrinting() || preferred;
  const now = useNow();
  if (!time) return <Absent label={translate('shared.never')} />;
  const at = new Date(time);
  const exact = `${exactly(locale).format(at)} · ${utcTime(time)}`;
  // A row that arrives between two ticks is newer than the clock: never "in 3 seconds".
  const passed = at.getTime() > now && at.getTime() - now < 15_000 ? at.getTime() : now;
  return (
    <Tooltip title={exact}>
      <time dateTime={time} aria-label={exact}>
        {absolute ? shortly(locale).format(at) : ago(at.getTime(), passed, locale)}
      </time>
    </Tooltip>
  );
};
