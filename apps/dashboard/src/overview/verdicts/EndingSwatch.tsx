import Box from '@mui/material/Box';
import type { Ending } from '../listLinks.ts';
import { endingBackground } from './endings.ts';

/** What an ending looks like in the chart, for the words beside it. */
export const EndingSwatch = ({ ending }: { ending: Ending }) => (
  <Box
    component="span"
    aria-hidden
    sx={[
      { flexShrink: 0, width: 14, height: 14, borderRadius: '3px', forcedColorAdjust: 'none' },
      endingBackground(ending),
    ]}
  />
);
