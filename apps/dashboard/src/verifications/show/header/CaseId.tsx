import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../../shared/CopyButton.tsx';
import { mono } from '../../../theme/typography.ts';

/** The desk's own id of a case: all that names it once everything else is destroyed. */
export const CaseId = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', color: 'text.secondary' }}>
      <Box component="span" sx={{ fontFamily: mono, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {id}
      </Box>
      <CopyButton text={id} label={translate('show.copyId')} />
    </Box>
  );
};
