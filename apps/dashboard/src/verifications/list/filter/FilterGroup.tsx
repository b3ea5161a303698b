import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { LineSkeletons } from '../../../shared/LineSkeletons.tsx';

/** A titled part of the filter panel. */
export const FilterGroup = (props: { title: string; loading?: boolean; children: ReactNode }) => {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <Typography id={id} variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        {props.title}
      </Typography>
      {props.loading ? <LineSkeletons count={3} /> : props.children}
    </Box>
  );
};
