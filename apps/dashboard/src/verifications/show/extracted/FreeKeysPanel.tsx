import type { FreeKeys } from '@desk/contract';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { FreeKeyName } from './FreeKeyName.tsx';
import { FreeKeyValue } from './FreeKeyValue.tsx';
import { freeKeyRows } from './freeKeys.ts';

/** Everything else that was read, front and back of the document beside each other. */
export const FreeKeysPanel = ({ front, back }: { front: FreeKeys; back: FreeKeys }) => {
  const translate = useTranslate();
  const title = translate('show.everything.title');
  const rows = freeKeyRows(front, back);
  return (
    <Panel title={title} hint={rows.length > 0 ? translate('show.everything.hint') : undefined}>
      {rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('show.everything.none')}</Typography>
      ) : (
        <TableContainer>
          <Table size="small" aria-label={title} sx={{ tableLayout: 'fixed', '& td, & th': { px: 1 } }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: { xs: '30%', md: '22%' } }}>
                  {translate('show.everything.field')}
                </TableCell>
                <TableCell>{translate('show.everything.front')}</TableCell>
                <TableCell>{translate('show.everything.back')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <TableRow key={row.key} sx={{ verticalAlign: 'baseline' }}>
                  <TableCell
                    component="th"
                    scope="row"
                    sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}
                  >
                    <FreeKeyName name={row.key} />
                  </TableCell>
                  <FreeKeyValue name={row.key} value={row.front} />
                  <FreeKeyValue name={row.key} value={row.back} />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Panel>
  );
};
