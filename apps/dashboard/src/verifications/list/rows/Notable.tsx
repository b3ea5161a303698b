import type { VerificationRow } from '@desk/contract';
import Box from '@mui/material/Box';
import { DeclinedReasons } from './DeclinedReasons.tsx';
import { Findings } from './Findings.tsx';

/** Why a person should look: the provider's reasons, and below them what the desk noticed. */
export const Notable = ({ row }: { row: Pick<VerificationRow, 'declinedReasons' | 'findings'> }) => {
  if (row.declinedReasons.length === 0 && row.findings.length === 0) return null;
  return (
    <Box component="span" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.5 }}>
      <DeclinedReasons reasons={row.declinedReasons} />
      <Findings codes={row.findings} />
    </Box>
  );
};
