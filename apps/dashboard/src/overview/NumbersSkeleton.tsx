import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { chartGrid, columnGrid, nowGrid } from './grids.ts';

/** The shape of the first screen while its numbers are on their way. */
export const NumbersSkeleton = () => {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('shared.loading')} sx={columnGrid}>
      <Box sx={nowGrid}>
        <Skeleton variant="rounded" height={300} />
        <Skeleton variant="rounded" height={300} />
        <Skeleton variant="rounded" height={300} />
      </Box>
      <Box sx={chartGrid}>
        <Skeleton variant="rounded" height={370} />
        <Skeleton variant="rounded" height={370} />
      </Box>
    </Box>
  );
};
