import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { pictures } from './caseLayout.ts';
import { FacesPanel } from './faces/FacesPanel.tsx';
import { ImagesPanel } from './images/ImagesPanel.tsx';
import { fieldPlace, placeStyle } from './places/place.ts';

/** Everything that is to be seen, where findings about images lead to. */
export const Pictures = ({ verification }: { verification: VerificationDetail }) => (
  <Box {...fieldPlace('images')} sx={{ ...placeStyle, ...pictures }}>
    <FacesPanel verification={verification} />
    <ImagesPanel verification={verification} />
  </Box>
);
