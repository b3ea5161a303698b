import type { SavedView } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { FilterWords } from '../filter/FilterWords.tsx';
import { useListState } from '../useListState.ts';
import { savedListView } from './listView.ts';
import { useCurrentView } from './useCurrentView.ts';
import { useListAsView } from './useListAsView.ts';
import { useSaveView } from './useSaveView.ts';
import { viewAddress } from './viewAddress.ts';

/** Lets a view show from now on what the list shows. It keeps to its kind: recent days stay recent, and columns stay its own or the reader's. */
const OverwriteView = ({ view, onClose }: { view: SavedView; onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { perPage } = useListState();
  const { words, filter, asView } = useListAsView();
  const { forgetColumns } = useCurrentView();
  const { mutateAsync } = useSaveView((saved) => {
    forgetColumns();
    void navigate({ search: viewAddress(savedListView(saved, Date.now()), perPage) }, { replace: true });
  });
  const { id, name, shared } = view;
  return (
    <ConfirmDialog
      title={translate('queue.views.overwrite')}
      confirm={translate('queue.views.overwriteAction')}
      action={() =>
        mutateAsync({
          id,
          view: { name, shared, ...asView(view.recentDays !== null, view.columns !== null) },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <Typography>{translate('queue.views.overwriteText', { name: visibleText(name) })}</Typography>
      <FilterWords filter={filter} />
      {view.columns !== null && <Typography>{translate('queue.views.overwriteColumns')}</Typography>}
      {words && <Alert severity="info">{translate('queue.views.wordsLeftOut')}</Alert>}
      {shared && <Alert severity="warning">{translate('queue.views.overwriteShared')}</Alert>}
    </ConfirmDialog>
  );
};

export default OverwriteView;
