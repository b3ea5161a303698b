import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ListLink } from '../ListLink.tsx';
import { endingLink } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { EndingSwatch } from './EndingSwatch.tsx';
import { ENDINGS } from './endings.ts';
import { totalsOf, type VerdictDaysProps } from './verdictDays.ts';

/** What the looks of the bars mean, and how many cases of the period each is. */
export const VerdictLegend = ({ days }: VerdictDaysProps) => {
  const translate = useTranslate();
  const { written } = useNumbers();
  const totals = totalsOf(days);
  const from = days[0]?.from;
  if (from === undefined) return null;
  return (
    <Box
      component="ul"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, m: 0, p: 0, listStyle: 'none' }}
    >
      {ENDINGS.map((ending) => (
        <li key={ending}>
          <ListLink
            to={endingLink(ending, { from })}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 24, color: 'text.primary' }}
          >
            <EndingSwatch ending={ending} />
            {translate(`overview.verdicts.${ending}`)}
            <strong>{written(totals[ending])}</strong>
          </ListLink>
        </li>
      ))}
    </Box>
  );
};
