import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { RecheckSelected } from './RecheckSelected.tsx';
import type { Selection } from './useSelection.ts';

/** How many rows are chosen and what can be done with them: at the bottom, so that choosing moves no row. */
export const SelectionBar = ({ selection }: { selection: Selection }) => {
  const translate = useTranslate();
  if (selection.ids.length === 0) return null;
  return (
    <Box
      role="region"
      aria-label={translate('list.selection.label')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 0.75,
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        borderTop: 1,
        borderColor: 'tones.accent.line',
        backgroundColor: 'tones.accent.soft',
      }}
    >
      <IconButton size="small" aria-label={translate('list.selection.clear')} onClick={selection.clear}>
        <Close fontSize="small" />
      </IconButton>
      <Typography role="status" sx={{ flex: 1, fontWeight: 600 }}>
        {translate('list.selection.count', { smart_count: selection.ids.length })}
      </Typography>
      <RecheckSelected selection={selection} />
    </Box>
  );
};
