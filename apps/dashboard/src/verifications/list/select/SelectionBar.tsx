import type { VerificationRow } from '@desk/contract';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { AssignSelected } from './AssignSelected.tsx';
import { DecideSelected } from './DecideSelected.tsx';
import { RecheckSelected } from './RecheckSelected.tsx';
import { SelectAll } from './SelectAll.tsx';
import { selectable } from './selectable.ts';
import { useActingSelection } from './useActingSelection.ts';
import type { Selection } from './useSelection.ts';

/**
 * How many rows are chosen and what can be done with them: at the bottom, so that choosing moves no row. While none is chosen it is not
 * shown, but its keys act upon the `current` row.
 */
export const SelectionBar = (props: {
  selection: Selection;
  rows: VerificationRow[];
  total: number;
  current: string | undefined;
}) => {
  const { selection, rows, total, current } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const acting = useActingSelection(selection, rows, current);
  const count = selection.ids.length;
  if (!selection.allowed) return null;
  return (
    <Box
      role="region"
      aria-label={translate('list.selection.label')}
      sx={{
        display: count > 0 ? 'flex' : 'none',
        flexWrap: 'wrap',
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
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {count > 0 &&
          translate('list.selection.count', { smart_count: count, count: count.toLocaleString(locale) })}
      </Typography>
      <SelectAll page={selectable(rows)} total={total} selection={selection} />
      <Box sx={{ flex: 1 }} />
      <AssignSelected selection={acting} />
      <DecideSelected selection={acting} />
      <RecheckSelected selection={acting} />
    </Box>
  );
};
