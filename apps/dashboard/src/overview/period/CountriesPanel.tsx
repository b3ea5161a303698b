import type { Statistics } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../shared/Panel.tsx';
import { visuallyHidden } from '../../shared/visuallyHidden.ts';
import { barTable } from '../plainTable.ts';
import { CountryRow } from './CountryRow.tsx';
import { Nothing } from './Nothing.tsx';
import { ShowAll } from './ShowAll.tsx';
import { useFirst } from './useFirst.ts';

const COLUMNS = ['country', 'count', 'accepted', 'declined'] as const;

/** Where the answered cases come from, and how they ended there. */
export const CountriesPanel = ({ countries, from }: { countries: Statistics['countries']; from: string }) => {
  const translate = useTranslate();
  const { shown, ...all } = useFirst(countries);
  return (
    <Panel title={translate('overview.countries.title')}>
      {countries.length === 0 ? (
        <Nothing>{translate('overview.countries.nothing')}</Nothing>
      ) : (
        <Box component="table" sx={barTable}>
          <Box component="caption" sx={visuallyHidden}>
            {translate('overview.countries.caption')}
          </Box>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th scope="col" key={name}>
                  {translate(`overview.countries.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CountryRow key={row.country} row={row} from={from} />
            ))}
          </tbody>
        </Box>
      )}
      <ShowAll {...all} />
    </Panel>
  );
};
