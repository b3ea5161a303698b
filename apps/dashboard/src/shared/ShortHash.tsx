import Box from '@mui/material/Box';
import { mono } from '../theme/typography.ts';
import { CopyButton } from './CopyButton.tsx';

/** A hash in hex, shortened to look at and whole to copy; `label` names what is copied. */
export const ShortHash = ({ hash, label }: { hash: string; label: string }) => (
  <Box
    component="span"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, maxWidth: '100%', whiteSpace: 'nowrap' }}
  >
    <Box
      component="code"
      dir="ltr"
      title={hash}
      sx={{ overflow: 'hidden', textOverflow: 'ellipsis', fontFamily: mono, fontSize: '0.75rem' }}
    >
      {hash.slice(0, 12)}…
    </Box>
    <CopyButton text={hash} label={label} />
  </Box>
);
