import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../../shared/CopyButton.tsx';
import { HostileText } from '../../../shared/HostileText.tsx';
import { mono } from '../../../theme/typography.ts';

/** The provider's reference, whole and ready to be copied into a message to the provider. */
export const ReferenceId = ({ id }: { id: string | null }) => {
  const translate = useTranslate();
  if (id === null) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('show.noReference')}
      </Box>
    );
  }
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', minWidth: 0, color: 'text.secondary' }}
    >
      <Box component="span" sx={{ mr: 0.75 }}>
        {translate('show.reference')}
      </Box>
      <Box component="span" sx={{ fontFamily: mono, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <HostileText>{id}</HostileText>
      </Box>
      <CopyButton text={id} label={translate('show.copyReference')} />
    </Box>
  );
};
