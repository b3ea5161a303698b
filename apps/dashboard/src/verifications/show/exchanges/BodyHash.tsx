import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../../shared/CopyButton.tsx';
import { mono } from '../../../theme/typography.ts';

/** The hash of the bytes as received: what an auditor compares. */
export const BodyHash = ({ sha256 }: { sha256: string }) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', minWidth: 0, color: 'text.secondary' }}
    >
      <Box component="span" sx={{ mr: 0.75, fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
        SHA-256
      </Box>
      <Box
        component="span"
        title={sha256}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', fontFamily: mono, fontSize: '0.75rem' }}
      >
        {sha256.slice(0, 16)}…
      </Box>
      <CopyButton text={sha256} label={translate('show.body.copyHash')} />
    </Box>
  );
};
