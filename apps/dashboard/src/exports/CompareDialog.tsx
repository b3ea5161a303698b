import type { ExportRecord } from '@desk/contract';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Select from '@mui/material/Select';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { localTime } from '../shared/exactTime.ts';
import { FilterWords } from '../verifications/list/filter/FilterWords.tsx';
import { ExportComparison } from './ExportComparison.tsx';

/** An export beside an earlier one of the same filter: the one that it repeats, or any before that (`earlier`, oldest first). */
export const CompareDialog = (props: {
  later: ExportRecord;
  earlier: ExportRecord[];
  onClose: () => void;
}) => {
  const { later, earlier, onClose } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const titleId = useId();
  const [chosen, setChosen] = useState(later.againOf);
  const other = earlier.find(({ id }) => id === chosen) ?? earlier.at(-1);
  if (other === undefined) return null;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{translate('exports.compare.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <FilterWords filter={later.filter} />
        {earlier.length > 1 && (
          <label>
            {translate('exports.compare.with')}{' '}
            <Select native size="small" value={other.id} onChange={({ target }) => setChosen(target.value)}>
              {earlier.toReversed().map((one) => (
                <option key={one.id} value={one.id}>
                  {localTime(one.createdAt, locale)}
                </option>
              ))}
            </Select>
          </label>
        )}
        <ExportComparison earlier={other} later={later} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('exports.dialog.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
