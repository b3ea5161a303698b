import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { evidence } from './caseLayout.ts';
import { ComparePanel } from './compare/ComparePanel.tsx';
import { Pictures } from './Pictures.tsx';

/** What the provider found: faces and images, and what was read from them beside what was declared. */
export const Answered = ({ verification }: { verification: VerificationDetail }) => (
  <Box sx={evidence}>
    <Pictures verification={verification} />
    <ComparePanel verification={verification} />
  </Box>
);
