import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** Rows on their way: the height and rhythm of real ones, so that nothing jumps when they come. */
export const RowSkeletons = () => {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('shared.loading')}>
      {Array.from({ length: 10 }, (_, row) => (
        <Box
          key={row}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 3,
            height: 54,
            px: 2,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: '0 1 220px', display: 'grid', gap: 0.75 }}>
            <Skeleton variant="rounded" height={12} width={`${60 + ((row * 17) % 40)}%`} />
            <Skeleton variant="rounded" height={10} width="80%" />
          </Box>
          <Skeleton variant="rounded" height={20} width={92} />
          <Skeleton variant="rounded" height={20} width={82} sx={{ display: { xs: 'none', sm: 'block' } }} />
          <Skeleton variant="rounded" height={12} sx={{ flex: 1, display: { xs: 'none', md: 'block' } }} />
          <Skeleton variant="rounded" height={12} width={60} sx={{ display: { xs: 'none', sm: 'block' } }} />
        </Box>
      ))}
    </Box>
  );
};
