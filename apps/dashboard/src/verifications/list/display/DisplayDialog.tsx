import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DensityChoice } from '../../../preferences/DensityChoice.tsx';
import { TimesChoice } from '../../../preferences/TimesChoice.tsx';
import { usePreferences } from '../../../preferences/usePreferences.ts';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { useListState } from '../useListState.ts';
import { useCurrentView } from '../views/useCurrentView.ts';
import { choicesOf, DEFAULT_COLUMNS, shownOf } from './columnChoice.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { OrderFields } from './OrderFields.tsx';

/** How the list looks, tried out only when all of it is chosen: order, columns, density and times. */
const DisplayDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const { preferences, prefer } = usePreferences();
  const { sort, order, setSort } = useListState();
  const { current, columns, setColumns } = useCurrentView();
  const [density, setDensity] = useState(preferences.density ?? 'comfortable');
  const [times, setTimes] = useState(preferences.times ?? 'relative');
  const [sorting, setSorting] = useState({ sort, order });
  const [choices, setChoices] = useState(() => choicesOf(columns));
  const ofView = current?.columns ? current.saved?.name : undefined;

  const apply = () => {
    const shown = shownOf(choices);
    const other = shown.join() !== columns.join();
    prefer({ density, times, ...(other && ofView === undefined && { columns: shown }) });
    if (other && ofView !== undefined) setColumns(shown);
    if (sorting.sort !== sort || sorting.order !== order) setSort(sorting.sort, sorting.order);
    onClose();
  };
  return (
    <FormDialog
      title={translate('queue.display.title')}
      submit={translate('queue.display.apply')}
      pending={false}
      onSubmit={apply}
      onClose={onClose}
    >
      <OrderFields value={sorting} onChange={setSorting} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
        <DensityChoice value={density} onChange={setDensity} />
        <TimesChoice value={times} onChange={setTimes} />
      </Box>
      <ColumnChooser
        choices={choices}
        note={
          ofView === undefined
            ? translate('queue.display.columnsNote')
            : translate('queue.display.columnsOfView', { name: visibleText(ofView) })
        }
        onChange={setChoices}
      />
      <Button
        variant="text"
        onClick={() => setChoices(choicesOf(DEFAULT_COLUMNS))}
        sx={{ justifySelf: 'start' }}
      >
        {translate('queue.display.reset')}
      </Button>
    </FormDialog>
  );
};

export default DisplayDialog;
