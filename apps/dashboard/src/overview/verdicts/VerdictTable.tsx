import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Day } from '../../shared/Day.tsx';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { ListLink } from '../ListLink.tsx';
import { endingLink } from '../listLinks.ts';
import { plainTable } from '../plainTable.ts';
import { useNumbers } from '../useNumbers.ts';
import { ENDINGS } from './endings.ts';
import { CHART_HEIGHT, type VerdictDaysProps } from './verdictDays.ts';

/** What the chart draws, in numbers: a row a day, the newest first, each number leading to its cases. */
export const VerdictTable = ({ days }: VerdictDaysProps) => {
  const translate = useTranslate();
  const { written } = useNumbers();
  return (
    <Box sx={{ height: CHART_HEIGHT, overflowY: 'auto', scrollbarWidth: 'thin' }}>
      <Box
        component="table"
        sx={[
          plainTable,
          { '& thead th': { position: 'sticky', insetBlockStart: 0, backgroundColor: 'background.paper' } },
        ]}
      >
        <Box component="caption" sx={visuallyHidden}>
          {translate('overview.verdicts.caption')}
        </Box>
        <thead>
          <tr>
            <th scope="col">{translate('overview.verdicts.day')}</th>
            {ENDINGS.map((ending) => (
              <th scope="col" key={ending}>
                {translate(`overview.verdicts.${ending}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <tr key={day.day}>
              <th scope="row">
                <Day day={day.day} />
              </th>
              {ENDINGS.map((ending) => (
                <td key={ending}>
                  {day[ending] === 0 ? (
                    written(0)
                  ) : (
                    <ListLink to={endingLink(ending, day)}>{written(day[ending])}</ListLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};
