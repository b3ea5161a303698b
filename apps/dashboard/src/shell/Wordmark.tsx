import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** The product's mark and name; the name gives way to the pages where `compact`. */
export const Wordmark = ({ compact = false }: { compact?: boolean }) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.25, color: 'text.primary' }}
    >
      <Box component="img" src="/favicon.svg" alt="" width={26} height={26} sx={{ display: 'block' }} />
      <Box
        component="span"
        sx={{
          fontSize: '0.9375rem',
          fontWeight: 700,
          letterSpacing: '-0.015em',
          whiteSpace: 'nowrap',
          ...(compact && { display: { xs: 'none', lg: 'inline' } }),
        }}
      >
        {translate('shell.product')}
      </Box>
    </Box>
  );
};
