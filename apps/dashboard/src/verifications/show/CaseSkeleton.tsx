import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import { LineSkeletons } from '../../shared/LineSkeletons.tsx';
import { caseColumns } from './caseColumns.ts';

/** The page's shape while the case is on its way. */
export const CaseSkeleton = () => (
  <Box aria-busy>
    <Skeleton variant="rounded" width={320} height={32} sx={{ maxWidth: '100%' }} />
    <Skeleton variant="rounded" width={480} height={18} sx={{ maxWidth: '100%', mt: 1.5, mb: 2.5 }} />
    <Skeleton variant="rounded" height={92} sx={{ mb: 2 }} />
    <Box sx={caseColumns}>
      {[9, 7, 9].map((lines, column) => (
        <Card key={column} sx={{ p: 2 }}>
          <LineSkeletons count={lines} />
        </Card>
      ))}
    </Box>
  </Box>
);
