import AutoDeleteOutlined from '@mui/icons-material/AutoDeleteOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../shared/ToneChip.tsx';
import { mono } from '../../../theme/typography.ts';

/** In place of a person: that the case was purged, and the beginning of its id, which alone tells it from others. */
export const PurgedMark = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'grid', justifyItems: 'start', gap: 0.25 }}>
      <ToneChip tone="neutral" icon={AutoDeleteOutlined} title={translate('shared.purgedHelp')}>
        {translate('shared.purged')}
      </ToneChip>
      <Box
        component="span"
        title={id}
        sx={{ fontFamily: mono, fontSize: '0.75rem', color: 'text.secondary' }}
      >
        {id.slice(0, 8)}…
      </Box>
    </Box>
  );
};
