import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { FilterWords } from '../filter/FilterWords.tsx';
import { useListState } from '../useListState.ts';
import { savedListView } from './listView.ts';
import { useListAsView } from './useListAsView.ts';
import { useSaveView } from './useSaveView.ts';
import { viewAddress } from './viewAddress.ts';
import { ViewFields } from './ViewFields.tsx';

/** Saves what the list shows now as a view of the reader's, which is then in force. */
const SaveView = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { perPage } = useListState();
  const { words, filter, recentDays, asView } = useListAsView();
  const [draft, setDraft] = useState({ name: '', shared: false });
  const [recent, setRecent] = useState(true);
  const [withColumns, setWithColumns] = useState(false);
  const [missing, setMissing] = useState(false);
  const save = useSaveView((view) => {
    onClose();
    void navigate({ search: viewAddress(savedListView(view, Date.now()), perPage) }, { replace: true });
  });
  const submit = () => {
    const name = draft.name.trim();
    setMissing(name === '');
    if (name !== '') save.mutate({ view: { ...draft, name, ...asView(recent, withColumns) } });
  };
  return (
    <FormDialog
      title={translate('queue.views.add')}
      submit={translate('queue.views.submit')}
      pending={save.isPending}
      problem={save.error ? problemText(save.error).text : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <ViewFields
        draft={draft}
        problem={missing ? translate('queue.views.missing') : undefined}
        onChange={setDraft}
      />
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
    </FormDialog>
  );
};

export default SaveView;
