import Box from '@mui/material/Box';
import type { Ending } from '../listLinks.ts';
import { endingBackground, ENDINGS } from '../verdicts/endings.ts';

/** How cases ended, as one bar in the looks of the chart, as long as they are many beside `whole`. The numbers stand beside it. */
export const EndingsBar = ({ whole, ...counts }: { whole: number } & Record<Ending, number>) => (
  <Box aria-hidden sx={{ display: 'flex', gap: '1px', height: 8, mt: 0.5 }}>
    {ENDINGS.filter((ending) => counts[ending] > 0).map((ending) => (
      <Box
        key={ending}
        sx={[
          { width: `${(100 * counts[ending]) / whole}%`, minWidth: 2, borderRadius: '2px' },
          endingBackground(ending),
        ]}
      />
    ))}
  </Box>
);
