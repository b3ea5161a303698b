import Box from '@mui/material/Box';
import { mono } from '../../../../theme/typography.ts';

/** A key as it looks on a keyboard. */
export const KeyCap = ({ children }: { children: string }) => (
  <Box
    component="kbd"
    sx={{
      minWidth: 22,
      px: 0.5,
      fontFamily: mono,
      fontSize: '0.75rem',
      lineHeight: '20px',
      textAlign: 'center',
      border: 1,
      borderColor: 'divider',
      borderBottomWidth: 2,
      borderRadius: 1,
    }}
  >
    {children}
  </Box>
);
