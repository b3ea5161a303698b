import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../shared/CopyButton.tsx';
import { mono } from '../theme/typography.ts';

/** A file's SHA-256, shortened to look at and whole to copy. */
export const ExportHash = ({ sha256 }: { sha256: string }) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <Box component="code" title={sha256} sx={{ fontFamily: mono, fontSize: '0.75rem' }}>
        {sha256.slice(0, 12)}…
      </Box>
      <CopyButton text={sha256} label={translate('exports.copyHash')} />
    </Box>
  );
};
