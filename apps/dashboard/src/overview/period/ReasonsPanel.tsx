import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { barTable } from '../plainTable.ts';
import { Nothing } from './Nothing.tsx';
import { ReasonRow } from './ReasonRow.tsx';
import { ShowAll } from './ShowAll.tsx';
import { useFirst } from './useFirst.ts';

/** Why the provider declines, and where people see it otherwise. */
export const ReasonsPanel = ({ reasons, from }: { reasons: Statistics['declinedReasons']; from: string }) => {
  const translate = useTranslate();
  const { shown, ...all } = useFirst(reasons);
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <Panel title={translate('overview.reasons.title')}>
      {reasons.length === 0 ? (
        <Nothing>{translate('overview.reasons.nothing')}</Nothing>
      ) : (
        <Box component="table" sx={barTable}>
          <Box component="caption" sx={visuallyHidden}>
            {translate('overview.reasons.caption')}
          </Box>
          <thead>
            <tr>
              <th scope="col">{translate('overview.reasons.reason')}</th>
              <th scope="col">{translate('overview.reasons.count')}</th>
              <th scope="col">{translate('overview.reasons.overridden')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ReasonRow key={row.reason} row={row} most={most} from={from} />
            ))}
          </tbody>
        </Box>
      )}
      <ShowAll {...all} />
    </Panel>
  );
};
