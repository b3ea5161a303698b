import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { StatusChip } from '../../../shared/StatusChip.tsx';
import { VerdictChip } from '../../../shared/VerdictChip.tsx';
import { Decision, type Decided } from './Decision.tsx';

export const Stack = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ display: 'grid', justifyItems: 'start', gap: 0.5, maxWidth: '100%' }}>
    {children}
  </Box>
);

/**
 * The provider's verdict, or how far the case is on the way to one, and below it where the analyst's decision stands: two facts. What has a
 * column of its own is not said twice.
 */
export const Verdicts = (props: {
  row: Pick<VerificationRow, 'status' | 'verificationStatus'> & Decided;
  status?: boolean;
  decision?: boolean;
}) => {
  const { row, status = true, decision = true } = props;
  return (
    <Stack>
      {row.verificationStatus === null && status ? (
        <StatusChip status={row.status} />
      ) : (
        <VerdictChip verdict={row.verificationStatus} />
      )}
      {decision && <Decision row={row} />}
    </Stack>
  );
};
