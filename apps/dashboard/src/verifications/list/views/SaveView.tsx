import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FilterWords } from '../filter/FilterWords.tsx';
import { useListState } from '../useListState.ts';
import { savedListView } from './listView.ts';
import { useListAsView } from './useListAsView.ts';
import { viewAddress } from './viewAddress.ts';
import { ViewDialog } from './ViewDialog.tsx';

/** Saves what the list shows now as a view of the reader's, which is then in force. */
const SaveView = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { perPage } = useListState();
  const { words, filter, recentDays, asView } = useListAsView();
  const [recent, setRecent] = useState(true);
  const [withColumns, setWithColumns] = useState(false);
  return (
    <ViewDialog
      title={translate('queue.views.add')}
      first={{ name: '', shared: false }}
      shown={() => asView(recent, withColumns)}
      onSaved={(view) => {
        onClose();
        void navigate({ search: viewAddress(savedListView(view, Date.now()), perPage) }, { replace: true });
      }}
      onClose={onClose}
    >
      <Box>
        <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
          {translate('queue.views.what')}
        </Typography>
        <FilterWords filter={filter} />
      </Box>
      <Box sx={{ display: 'grid' }}>
        {recentDays !== null && (
          <FormControlLabel
            control={<Checkbox checked={recent} onChange={(_event, on) => setRecent(on)} />}
            label={translate('queue.views.recent', { smart_count: recentDays })}
          />
        )}
        <FormControlLabel
          control={<Checkbox checked={withColumns} onChange={(_event, on) => setWithColumns(on)} />}
          label={translate('queue.views.withColumns')}
        />
      </Box>
      {words && <Alert severity="info">{translate('queue.views.wordsLeftOut')}</Alert>}
    </ViewDialog>
  );
};

export default SaveView;
