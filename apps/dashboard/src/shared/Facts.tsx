import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Named facts, one a line: the name in a narrow column, what is known in the rest. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      display: 'grid',
      gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
      columnGap: 2,
      rowGap: 0.75,
      m: 0,
      alignItems: 'baseline',
    }}
  >
    {children}
  </Box>
);

export const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <>
    <Box
      component="dt"
      sx={{ minWidth: '6.5rem', color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
    >
      {name}
    </Box>
    <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </>
);
