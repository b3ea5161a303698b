import Box from '@mui/material/Box';

/** How large a number is beside the largest of its table, as a bar from the line's start; the number stands beside it. */
export const ShareBar = ({ part, whole }: { part: number; whole: number }) => (
  <Box
    aria-hidden
    sx={{
      width: `${(100 * part) / whole}%`,
      minWidth: 2,
      height: 6,
      mt: 0.5,
      borderRadius: 1,
      backgroundColor: 'tones.info.main',
    }}
  />
);
