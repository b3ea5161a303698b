import Box from '@mui/material/Box';

/** Stands for what would not be seen: a control character by its picture or name, a byte that is no text by its number. */
export const Mark = ({ children }: { children: string }) => (
  <Box
    component="span"
    dir="ltr"
    sx={{
      mx: '1px',
      px: '3px',
      borderRadius: '3px',
      fontSize: '0.8em',
      fontWeight: 700,
      color: 'tones.caution.main',
      backgroundColor: 'tones.caution.soft',
      unicodeBidi: 'isolate',
    }}
  >
    {children}
  </Box>
);
