import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { Merged } from './mergeRows.ts';

/** Says that the list has changed elsewhere and shows it when asked to. It floats: the rows below stay where they are. */
export const WaitingRows = ({ waiting, onShow }: { waiting: Merged['waiting']; onShow: () => void }) => {
  const translate = useTranslate();
  const label =
    waiting.kind === 'new'
      ? translate('list.live.new', { smart_count: waiting.count })
      : translate('list.live.moved');
  return (
    <Box
      role="status"
      sx={{
        position: 'sticky',
        top: { xs: 60, md: 0 },
        zIndex: 3,
        display: 'flex',
        justifyContent: 'center',
        height: 0,
      }}
    >
      {waiting.kind !== 'nothing' && (
        <Button
          variant="contained"
          startIcon={<ArrowUpward sx={{ fontSize: 16 }} />}
          onClick={onShow}
          sx={{ height: 32, minHeight: 32, mt: { xs: '3px', md: '41px' }, borderRadius: 4, boxShadow: 4 }}
        >
          {label}
        </Button>
      )}
    </Box>
  );
};
