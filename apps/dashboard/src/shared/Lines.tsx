import Box from '@mui/material/Box';
import { HostileText } from './HostileText.tsx';
import { linesOf } from './linesOf.ts';

/** A line begins at the side where its own script does, whatever the language of the desk. */
const ownSide = { '& > bdi': { display: 'block' } } as const;

/** What somebody wrote, with its line breaks. */
export const Lines = ({ children }: { children: string }) =>
  linesOf(children).map((line, index) => (
    <Box key={index} sx={ownSide}>
      {line === '' ? <br /> : <HostileText>{line}</HostileText>}
    </Box>
  ));
