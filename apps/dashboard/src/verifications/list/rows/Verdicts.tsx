import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import { ReviewChip } from '../../../shared/ReviewChip.tsx';
import { VerdictChip } from '../../../shared/VerdictChip.tsx';

/** The provider's verdict and, where there is one, the analyst's decision below it: two facts. */
export const Verdicts = ({
  row,
}: {
  row: Pick<VerificationRow, 'verificationStatus' | 'reviewDecision'>;
}) => (
  <Box component="span" sx={{ display: 'grid', justifyItems: 'start', gap: 0.5 }}>
    <VerdictChip verdict={row.verificationStatus} />
    {row.reviewDecision !== null && <ReviewChip decision={row.reviewDecision} />}
  </Box>
);
