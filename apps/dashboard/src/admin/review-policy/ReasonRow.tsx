import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { takesFocus } from '../../shared/takesFocus.ts';
import { LONGEST_REASON } from './reasonRules.ts';
import { RowButton } from './RowButton.tsx';

/** One reason: its words, its place, and a way to take it off the list. */
export const ReasonRow = (props: {
  place: number;
  text: string;
  wrong: 'empty' | 'twice' | undefined;
  /** Just added: its words are what to type next, and none yet is no mistake. */
  isNew: boolean;
  isLast: boolean;
  onChange: (text: string) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}) => {
  const { place, text, wrong, isNew, isLast, onChange, onMove, onRemove } = props;
  const translate = useTranslate();
  const word = (name: string) => translate(`admin.deciding.reasons.${name}`, { place });
  const shown = wrong !== undefined && !(isNew && wrong === 'empty');
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        alignItems: 'flex-start',
        justifyContent: 'flex-end',
        gap: 0.5,
      }}
    >
      <TextField
        inputRef={isNew ? takesFocus : undefined}
        fullWidth
        autoComplete="off"
        label={word('label')}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        error={shown}
        helperText={shown ? word(`wrong.${wrong}`) : undefined}
        slotProps={{ htmlInput: { maxLength: LONGEST_REASON, dir: 'auto' } }}
      />
      <RowButton label={word('up')} icon={ArrowUpward} disabled={place === 1} onClick={() => onMove(-1)} />
      <RowButton label={word('down')} icon={ArrowDownward} disabled={isLast} onClick={() => onMove(1)} />
      <RowButton label={word('remove')} icon={DeleteOutlined} onClick={onRemove} />
    </Box>
  );
};
