import type { CaseHistory } from '@desk/contract';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';

/** How much happened that the history does not hold: it says so rather than end as if that were all. */
export const Omitted = (omitted: CaseHistory['omitted']) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (['exchanges', 'events'] as const)
    .filter((what) => omitted[what] > 0)
    .map((what) => (
      <Typography key={what} variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {translate(`history.omitted.${what}`, {
          smart_count: omitted[what],
          count: omitted[what].toLocaleString(locale),
        })}
      </Typography>
    ));
};
