import Box from '@mui/material/Box';
import type { Ending } from '../listLinks.ts';
import { endingBackground, ENDINGS } from '../verdicts/endings.ts';

/** Which shares of some cases ended how, as one bar in the looks of the chart; the numbers stand beside it. */
export const EndingsBar = (counts: Record<Ending, number>) => (
  <Box aria-hidden sx={{ display: 'flex', gap: '1px', height: 8, mt: 0.5 }}>
    {ENDINGS.filter((ending) => counts[ending] > 0).map((ending) => (
      <Box
        key={ending}
        sx={[{ flex: `${counts[ending]} 0 2px`, borderRadius: '2px' }, endingBackground(ending)]}
      />
    ))}
  </Box>
);
