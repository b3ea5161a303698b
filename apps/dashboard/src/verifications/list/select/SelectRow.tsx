import Checkbox from '@mui/material/Checkbox';
import { useTranslate } from 'react-admin';
import type { Selection } from './useSelection.ts';

/** The box of one case. Its click is its own: the row behind it would open the case. */
export const SelectRow = (props: { id: string; email: string; selection: Selection }) => {
  const translate = useTranslate();
  const { id, email, selection } = props;
  return (
    <Checkbox
      size="small"
      checked={selection.ids.includes(id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => selection.toggle(id)}
      slotProps={{ input: { 'aria-label': translate('list.select', { email }) } }}
      sx={{ m: -1, '& svg': { fontSize: 18 } }}
    />
  );
};
