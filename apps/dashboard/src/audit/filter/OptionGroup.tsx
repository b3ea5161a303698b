import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Options under a heading. MUI's own groups put lists where a list box may hold groups and options alone (WAI-ARIA). */
export const OptionGroup = ({ name, children }: { name: string; children: ReactNode }) => (
  <li role="presentation">
    <Box
      aria-hidden
      sx={{ px: 2, pt: 1, pb: 0.25, fontSize: '0.75rem', fontWeight: 650, color: 'text.secondary' }}
    >
      {name}
    </Box>
    <Box component="ul" role="group" aria-label={name} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  </li>
);
