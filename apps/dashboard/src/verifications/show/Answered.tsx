import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { caseColumns, readingColumns } from './caseColumns.ts';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { ExchangesPanel } from './exchanges/ExchangesPanel.tsx';
import { DocumentPanel } from './extracted/DocumentPanel.tsx';
import { FreeKeysPanel } from './extracted/FreeKeysPanel.tsx';
import { ImagesPanel } from './images/ImagesPanel.tsx';
import { OriginPanel } from './origin/OriginPanel.tsx';

/** What the provider found: checks, images and key fields in one view, the long lists below. */
export const Answered = ({ verification }: { verification: VerificationDetail }) => (
  <>
    <Box sx={caseColumns}>
      <ChecksPanel checks={verification.checks} />
      <ImagesPanel verification={verification} />
      <DocumentPanel verification={verification} />
    </Box>
    <Box sx={readingColumns}>
      <FreeKeysPanel front={verification.proof} back={verification.additionalProof} />
      <OriginPanel agent={verification.agent} geolocation={verification.geolocation} />
    </Box>
    <ExchangesPanel verification={verification} />
  </>
);
