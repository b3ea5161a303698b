import Box from '@mui/material/Box';
import { memo } from 'react';
import { CountryLabel } from '../../../shared/CountryLabel.tsx';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { SelectRow } from '../select/SelectRow.tsx';
import { Applicant } from './Applicant.tsx';
import { Assignee } from './Assignee.tsx';
import { currentRow } from './currentRow.ts';
import { flash } from './flash.ts';
import { Notable } from './Notable.tsx';
import type { RowProps } from './rowProps.ts';
import { Verdicts } from './Verdicts.tsx';

const line = { display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 } as const;

const Card = ({ row, changed, current, selected, onToggle }: RowProps) => (
  <Box
    component="li"
    data-case={row.id}
    sx={(theme) => ({
      display: 'grid',
      gap: 1,
      p: 1.5,
      borderBottom: 1,
      borderColor: 'divider',
      '&:last-child': { borderBottom: 0 },
      ...(changed && flash(theme)),
      ...(current && currentRow(theme)),
    })}
  >
    <Box sx={{ ...line, alignItems: 'flex-start' }}>
      {selected !== undefined && (
        <SelectRow id={row.id} email={row.email} selected={selected} onToggle={onToggle} />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Applicant row={row} />
      </Box>
      <Box sx={{ flexShrink: 0 }}>
        <Verdicts row={row} />
      </Box>
    </Box>
    <Notable row={row} />
    <Box sx={{ ...line, justifyContent: 'space-between', fontSize: '0.75rem', color: 'text.secondary' }}>
      <CountryLabel code={row.country} />
      {row.assigneeId !== null && <Assignee id={row.assigneeId} />}
      <TimeAgo time={row.requestedAt} />
    </Box>
  </Box>
);

/** A case in a narrow column: who, the verdict, why, where from, who has it and since when. */
export const VerificationCard = memo(Card);
