import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useNumbers } from '../useNumbers.ts';
import { totalsOf, type VerdictDaysProps } from './verdictDays.ts';

/** Around the chart: what it shows in one sentence, and a ring while the keyboard is in it but on no bar yet. */
export const ChartFrame = ({ days, children }: VerdictDaysProps & { children: ReactNode }) => {
  const translate = useTranslate();
  const { written } = useNumbers();
  const { accepted, declined, failed } = totalsOf(days);
  return (
    <Box
      role="group"
      aria-label={translate('overview.verdicts.summary', {
        accepted: written(accepted),
        declined: written(declined),
        failed: written(failed),
        days: written(days.length),
      })}
      sx={{
        borderRadius: 1,
        '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      {children}
    </Box>
  );
};
