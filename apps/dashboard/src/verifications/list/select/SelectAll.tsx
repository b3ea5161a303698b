import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { leavesFocus } from '../../../shared/focusContent.ts';
import { MOST_SELECTED, useCollectAll } from './useCollectAll.ts';
import type { Selection } from './useSelection.ts';

/** Once the whole page is chosen: the way to choose what the other pages of the filter hold, too. */
export const SelectAll = (props: { page: string[]; total: number; selection: Selection }) => {
  const { page, total, selection } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { collect, collecting, found } = useCollectAll(selection);
  const chosen = new Set(selection.ids);
  const wanted = Math.min(total, MOST_SELECTED);
  const written = (figure: number) => figure.toLocaleString(locale);
  if (collecting) {
    return (
      <Typography role="status" variant="body2">
        {translate('list.selection.collecting', { found: written(found), wanted: written(wanted) })}
      </Typography>
    );
  }
  if (total <= page.length || chosen.size >= wanted || !page.every((id) => chosen.has(id))) return null;
  return (
    <Button ref={leavesFocus} variant="text" onClick={collect}>
      {total > MOST_SELECTED
        ? translate('list.selection.most', { most: written(MOST_SELECTED), total: written(total) })
        : translate('list.selection.all', { total: written(total) })}
    </Button>
  );
};
