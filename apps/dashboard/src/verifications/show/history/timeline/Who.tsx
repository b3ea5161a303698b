import Box from '@mui/material/Box';
import { Author } from '../../../../people/Author.tsx';

/** Who did it, beside what was done. */
export const Who = ({ id, email }: { id: string | null; email: string }) => (
  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
    <Author id={id} email={email} />
  </Box>
);
