import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../../../shared/CopyButton.tsx';
import { mono } from '../../../../theme/typography.ts';

/** The request that made a call, by which an operator finds it in the log. */
export const RequestId = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      {translate('history.request')}{' '}
      <Box component="code" dir="ltr" sx={{ fontFamily: mono, fontSize: '0.75rem' }}>
        {id}
      </Box>{' '}
      <CopyButton text={id} label={translate('history.copyRequest')} />
    </Box>
  );
};
