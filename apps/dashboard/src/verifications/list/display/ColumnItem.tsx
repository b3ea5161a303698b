import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import type { ColumnChoice } from './columnChoice.ts';

/** A column: shown or not, and a place further up or down. At an end the button stays, and says that it goes no further. */
export const ColumnItem = (props: {
  choice: ColumnChoice;
  first: boolean;
  last: boolean;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
}) => {
  const { choice, first, last, onToggle, onMove } = props;
  const translate = useTranslate();
  const name = translate(`list.column.${choice.column}`);
  const always = choice.column === 'applicant';
  const mover = (by: -1 | 1, atEnd: boolean) => (
    <IconButton
      size="small"
      aria-label={translate(by === -1 ? 'queue.display.up' : 'queue.display.down', { column: name })}
      // Not `disabled`: the focus would be lost with the last step.
      aria-disabled={atEnd}
      onClick={() => !atEnd && onMove(by)}
      sx={atEnd ? { opacity: 0.35 } : {}}
    >
      {by === -1 ? <ArrowUpward fontSize="small" /> : <ArrowDownward fontSize="small" />}
    </IconButton>
  );
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', minHeight: 34 }}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={choice.shown}
            disabled={always}
            onChange={onToggle}
            sx={{ py: 0.5 }}
          />
        }
        label={always ? `${name} (${translate('queue.display.always')})` : name}
        sx={{ flex: 1, minWidth: 0 }}
      />
      {mover(-1, first)}
      {mover(1, last)}
    </Box>
  );
};
