import Box from '@mui/material/Box';
import { HostileText } from '../../../../shared/HostileText.tsx';

/** Who did it, beside what was done. */
export const Who = ({ name }: { name: string }) => (
  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
    <HostileText>{name}</HostileText>
  </Box>
);
