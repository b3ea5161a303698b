import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { dayInWords } from '../../../../shared/dayInWords.ts';
import { useNow } from '../../../../shared/useNow.ts';
import { dayName } from './historyDays.ts';

/** A day of the reader's calendar over what happened on it. */
export const DayHeading = ({ day }: { day: string }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const name = dayName(day, useNow());
  const written = dayInWords(day, locale);
  return (
    <Typography variant="h4" component="h3" sx={{ pt: 1.5, pb: 0.5, color: 'text.secondary' }}>
      {name === undefined ? written : translate(`history.${name}`, { day: written })}
    </Typography>
  );
};
