import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { SelectRow } from '../select/SelectRow.tsx';
import type { Selection } from '../select/useSelection.ts';
import { Applicant } from './Applicant.tsx';
import { flash } from './flash.ts';
import { Notable } from './Notable.tsx';
import { Verdicts } from './Verdicts.tsx';

const line = { display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 } as const;

/** A case in a narrow column: who, the verdict, why, where from and since when. */
export const VerificationCard = (props: { row: VerificationRow; changed: boolean; selection: Selection }) => {
  const { row, changed, selection } = props;
  const named = row.verificationStatus !== null;
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'grid',
        gap: 1,
        p: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-child': { borderBottom: 0 },
        ...(changed && flash(theme)),
      })}
    >
      <Box sx={{ ...line, alignItems: 'flex-start' }}>
        {selection.allowed && row.purgedAt === null && (
          <SelectRow id={row.id} email={row.email} selection={selection} />
        )}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Applicant row={row} />
        </Box>
        <Box sx={{ flexShrink: 0 }}>
          {named ? <Verdicts row={row} /> : <StatusChip status={row.status} />}
        </Box>
      </Box>
      <Notable row={row} />
      <Box sx={{ ...line, justifyContent: 'space-between', fontSize: '0.75rem', color: 'text.secondary' }}>
        <CountryLabel code={row.country} />
        <TimeAgo time={row.requestedAt} />
      </Box>
    </Box>
  );
};
