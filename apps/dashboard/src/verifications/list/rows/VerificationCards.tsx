import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import type { Selection } from '../select/useSelection.ts';
import { VerificationCard } from './VerificationCard.tsx';

/** The list on a phone. */
export const VerificationCards = (props: {
  rows: VerificationRow[];
  changed: ReadonlySet<string>;
  current: string | undefined;
  selection: Selection;
}) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {props.rows.map((row) => (
      <VerificationCard
        key={row.id}
        row={row}
        changed={props.changed.has(row.id)}
        current={row.id === props.current}
        selection={props.selection}
      />
    ))}
  </Box>
);
