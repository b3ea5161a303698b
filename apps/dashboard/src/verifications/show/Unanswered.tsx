import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { ImagesPanel } from './images/ImagesPanel.tsx';
import { fieldPlace, placeStyle } from './places/place.ts';

/** A case of which the provider has told nothing: what was submitted. */
export const Unanswered = ({ verification }: { verification: VerificationDetail }) => (
  <Box {...fieldPlace('images')} sx={placeStyle}>
    <ImagesPanel verification={verification} />
  </Box>
);
