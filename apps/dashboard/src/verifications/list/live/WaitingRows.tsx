import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Merged } from './mergeRows.ts';

/** Says that the list has changed elsewhere and shows it when asked to. */
export const WaitingRows = ({ waiting, onShow }: { waiting: Merged['waiting']; onShow: () => void }) => {
  const translate = useTranslate();
  const label =
    waiting.kind === 'new'
      ? translate('list.live.new', { smart_count: waiting.count })
      : translate('list.live.moved');
  return (
    <Box role="status">
      {waiting.kind !== 'nothing' && (
        <Button
          fullWidth
          variant="text"
          startIcon={<ArrowUpward sx={{ fontSize: 16 }} />}
          onClick={onShow}
          sx={{
            borderRadius: 0,
            borderBottom: 1,
            borderColor: 'divider',
            backgroundColor: 'tones.accent.soft',
          }}
        >
          {label}
        </Button>
      )}
    </Box>
  );
};
