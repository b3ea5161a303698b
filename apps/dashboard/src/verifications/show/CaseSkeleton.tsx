import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { caseLayout, evidence } from './caseLayout.ts';

const Lines = ({ count }: { count: number }) => (
  <Card sx={{ p: 2 }}>
    <LineSkeletons count={count} />
  </Card>
);

/** The page's shape while the case is on its way. */
export const CaseSkeleton = () => (
  <Box aria-busy>
    <Skeleton variant="rounded" width={320} height={30} sx={{ maxWidth: '100%' }} />
    <Skeleton variant="rounded" width={480} height={18} sx={{ maxWidth: '100%', mt: 0.75, mb: 1.5 }} />
    <Skeleton variant="rounded" height={128} sx={{ mb: 1.5 }} />
    <Box sx={caseLayout}>
      <Lines count={12} />
      <Box sx={evidence}>
        <Lines count={12} />
        <Lines count={14} />
      </Box>
    </Box>
  </Box>
);
