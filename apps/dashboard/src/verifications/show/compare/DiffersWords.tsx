import Box from '@mui/material/Box';
import { NotEqual } from './NotEqual.tsx';

/** Says in a sign and in words that a value is another one. */
export const DiffersWords = ({ children }: { children: string }) => (
  <Box
    component="span"
    className="differs"
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 0.5,
      fontSize: '0.75rem',
      fontWeight: 600,
      lineHeight: 1.35,
      color: 'tones.caution.main',
    }}
  >
    <NotEqual aria-hidden sx={{ fontSize: 15 }} />
    {children}
  </Box>
);
