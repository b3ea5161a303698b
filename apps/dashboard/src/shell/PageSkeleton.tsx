import Box from '@mui/material/Box';
import { LineSkeletons } from '../shared/LineSkeletons.tsx';

/** While a page's code or the session is on its way. */
export const PageSkeleton = () => (
  <Box sx={{ maxWidth: 900, p: 3 }}>
    <LineSkeletons count={8} />
  </Box>
);
