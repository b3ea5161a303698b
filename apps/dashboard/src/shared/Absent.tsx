import Box from '@mui/material/Box';
import { visuallyHidden } from './visuallyHidden.ts';

/** A dash where there is nothing; `label` tells a screen reader what there is none of. */
export const Absent = ({ label }: { label: string }) => (
  <Box component="span" title={label} sx={{ color: 'text.secondary' }}>
    <span aria-hidden>–</span>
    <Box component="span" sx={visuallyHidden}>
      {label}
    </Box>
  </Box>
);
