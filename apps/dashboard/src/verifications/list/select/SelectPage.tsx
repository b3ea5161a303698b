import Checkbox from '@mui/material/Checkbox';
import { useTranslate } from 'react-admin';
import type { Selection } from './useSelection.ts';

/** Chooses every case of the page, or none of them; those of other pages stay as they are. */
export const SelectPage = ({ ids, selection }: { ids: string[]; selection: Selection }) => {
  const translate = useTranslate();
  const here = ids.filter((id) => selection.ids.includes(id));
  const others = selection.ids.filter((id) => !ids.includes(id));
  const all = here.length === ids.length;
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={here.length > 0 && !all}
      onChange={() => selection.select(all ? others : [...others, ...ids])}
      slotProps={{ input: { 'aria-label': translate('list.selectPage') } }}
      sx={{ m: -1, '& svg': { fontSize: 18 } }}
    />
  );
};
