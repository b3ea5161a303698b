import type { DayNumbers, Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { ListLink } from '../ListLink.tsx';
import { endingLink, submittedLink } from '../listLinks.ts';
import { plainTable } from '../plainTable.ts';
import { useNumbers } from '../useNumbers.ts';
import { DifferenceWords } from './DifferenceWords.tsx';

const WEEK = 7 * 86_400_000;

/** Where a number of today leads; the list cannot be asked for the day of a decision. */
const linkOf = (name: keyof DayNumbers, from: string): string | undefined => {
  if (name === 'decided') return undefined;
  return name === 'submitted' ? submittedLink({ from }) : endingLink(name, { from });
};

/** Today's numbers beside those of a week before, up to the same time of day. */
export const TodayPanel = ({ numbers }: { numbers: Statistics }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { written } = useNumbers();
  const { today, weekBefore, verdicts, at } = numbers;
  const from = verdicts.at(-1)?.from ?? at;
  const day = new Date(Date.parse(at) - WEEK).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <Panel title={translate('overview.today.title')} hint={translate('overview.today.hint', { day })}>
      <Box component="table" sx={plainTable}>
        <Box component="caption" sx={visuallyHidden}>
          {translate('overview.today.caption')}
        </Box>
        <thead>
          <tr>
            <th scope="col">
              <Box component="span" sx={visuallyHidden}>
                {translate('overview.today.what')}
              </Box>
            </th>
            <th scope="col">{translate('overview.today.now')}</th>
            <th scope="col">{translate('overview.today.before')}</th>
            <th scope="col">{translate('overview.today.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {(['submitted', 'accepted', 'declined', 'failed', 'decided'] as const).map((name) => {
            const to = linkOf(name, from);
            const words = translate(`overview.today.${name}`);
            return (
              <tr key={name}>
                <th scope="row">{to === undefined ? words : <ListLink to={to}>{words}</ListLink>}</th>
                <Box component="td" sx={{ fontSize: '1.125rem', fontWeight: 650 }}>
                  {written(today[name])}
                </Box>
                <Box component="td" sx={{ color: 'text.secondary' }}>
                  {written(weekBefore[name])}
                </Box>
                <td>
                  <DifferenceWords now={today[name]} before={weekBefore[name]} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Panel>
  );
};
