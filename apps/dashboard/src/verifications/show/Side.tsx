import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { sideColumn } from './caseLayout.ts';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { DecisionPanel } from './decide/DecisionPanel.tsx';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { hasAnswer } from './hasAnswer.ts';

/** What a decision rests on, and the decision, which stays in sight while the rest of the case is read. */
export const Side = ({ verification }: { verification: VerificationDetail }) => (
  <Box sx={sideColumn}>
    <Box sx={{ position: { md: 'sticky' }, top: 64, zIndex: { md: 1 }, displayPrint: 'none' }}>
      <DecisionPanel verification={verification} />
    </Box>
    <FindingsPanel verification={verification} />
    {hasAnswer(verification) && <ChecksPanel checks={verification.checks} />}
  </Box>
);
