import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useConnection } from './useConnection.ts';

/** Says on every page that it may be out of date, and why, until the desk can be reached again. */
export const OfflineBanner = () => {
  const translate = useTranslate();
  const { away, retry } = useConnection();
  return (
    <Box role="status">
      {away && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1,
            px: { xs: 1.5, sm: 2.5 },
            py: 0.25,
            fontSize: '0.8125rem',
            color: 'tones.caution.main',
            backgroundColor: 'tones.caution.soft',
            borderBottom: 1,
            borderColor: 'tones.caution.line',
          }}
        >
          <CloudOffOutlined aria-hidden fontSize="small" />
          <Box component="span" sx={{ flex: '1 1 16rem' }}>
            {translate(`shell.away.${away}`)}
          </Box>
          <Button variant="text" color="inherit" onClick={retry} sx={{ minHeight: 28, py: 0 }}>
            {translate('shared.error.retry')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
