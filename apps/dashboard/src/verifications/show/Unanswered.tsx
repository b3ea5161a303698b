import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { halves } from './caseColumns.ts';
import { ExchangesPanel } from './exchanges/ExchangesPanel.tsx';
import { ImagesPanel } from './images/ImagesPanel.tsx';
import { OriginPanel } from './origin/OriginPanel.tsx';

/** A case of which the provider has told nothing: what was submitted, and what became of the calls. */
export const Unanswered = ({ verification }: { verification: VerificationDetail }) => (
  <Box sx={halves}>
    <ImagesPanel verification={verification} />
    <Stack spacing={2}>
      <ExchangesPanel verification={verification} />
      {[verification.agent, verification.geolocation].some((keys) => Object.keys(keys).length > 0) && (
        <OriginPanel agent={verification.agent} geolocation={verification.geolocation} />
      )}
    </Stack>
  </Box>
);
