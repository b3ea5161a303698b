import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Figure } from '../../shared/Figure.tsx';

/** A figure that its panel is about. */
export const BigFigure = ({ name, children }: { name: string; children: ReactNode }) => (
  <Figure name={name}>
    <Box component="span" sx={{ fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25 }}>
      {children}
    </Box>
  </Figure>
);
