import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** One fact at a glance: its name above, what it is below. */
export const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box sx={{ minWidth: 0 }}>
    <Box component="dt" sx={{ mb: 0.25, color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600 }}>
      {name}
    </Box>
    <Box component="dd" sx={{ display: 'flex', alignItems: 'center', minHeight: 24, m: 0, fontWeight: 500 }}>
      {children}
    </Box>
  </Box>
);
