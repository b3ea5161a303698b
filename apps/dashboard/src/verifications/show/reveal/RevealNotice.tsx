import LockOutlined from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { RevealButton } from './RevealButton.tsx';

/** Says what is covered and why, that uncovering is recorded, and does it. */
export const RevealNotice = ({ caseId, children }: { caseId: string; children: ReactNode }) => (
  <Alert
    severity="info"
    variant="outlined"
    icon={<LockOutlined fontSize="inherit" />}
    sx={{ alignItems: 'center', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
  >
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
      <Box sx={{ flex: '1 1 18rem' }}>{children}</Box>
      <RevealButton caseId={caseId} />
    </Box>
  </Alert>
);
