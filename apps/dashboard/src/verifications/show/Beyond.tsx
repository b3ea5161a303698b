import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { beyondColumn } from './caseLayout.ts';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { NotesPanel } from './notes/NotesPanel.tsx';
import { OriginPanel } from './origin/OriginPanel.tsx';
import { RetentionPanel } from './retention/RetentionPanel.tsx';

/** What colleagues wrote, and what is asked about a case now and then: its history, where it came from, how long it is kept. */
export const Beyond = ({ verification }: { verification: VerificationDetail }) => {
  const { agent, geolocation, purgedAt } = verification;
  const purged = purgedAt !== null;
  return (
    <>
      <Box sx={beyondColumn}>
        <NotesPanel verification={verification} />
        {!purged && <RetentionPanel verification={verification} />}
      </Box>
      <Box sx={beyondColumn}>
        <HistoryPanel verification={verification} />
        {!purged && <OriginPanel agent={agent} geolocation={geolocation} />}
      </Box>
    </>
  );
};
