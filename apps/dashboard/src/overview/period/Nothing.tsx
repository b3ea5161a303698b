import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** In place of a table without rows. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <Typography sx={{ color: 'text.secondary' }}>{children}</Typography>
);
