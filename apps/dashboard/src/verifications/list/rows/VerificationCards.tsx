import Box from '@mui/material/Box';
import { propsOf, type Rows } from './rowProps.ts';
import { VerificationCard } from './VerificationCard.tsx';

/** The list on a phone. */
export const VerificationCards = (props: Rows) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {propsOf(props).map((told) => (
      <VerificationCard key={told.row.id} {...told} />
    ))}
  </Box>
);
