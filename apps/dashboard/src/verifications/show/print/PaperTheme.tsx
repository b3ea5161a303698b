import { createTheme, ThemeProvider, type Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { lightTheme } from '../../../theme/theme.ts';
import { usePrinting } from '../../../shared/usePrinting.ts';

const onPaper = (outer: Theme): Theme =>
  outer.palette.mode === 'light' ? outer : createTheme({ ...lightTheme, direction: outer.direction });

const asOnScreen = (outer: Theme): Theme => outer;

/** Paper is light, whatever the screen is. */
export const PaperTheme = ({ children }: { children: ReactNode }) => (
  <ThemeProvider theme={usePrinting() ? onPaper : asOnScreen}>{children}</ThemeProvider>
);
