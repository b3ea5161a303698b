import Edit from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { laterPage } from '../../../shell/laterPage.ts';
import { focusContent, leavesFocus } from '../../../shared/focusContent.ts';
import { ToneChip } from '../../../shared/ToneChip.tsx';
import { filterEntries } from '../filter/filterEntries.ts';
import { useListState } from '../useListState.ts';
import { useCurrentView } from './useCurrentView.ts';
import { mayChange } from './mayChange.ts';
import { viewAddress } from './viewAddress.ts';

const SaveView = laterPage(() => import('./SaveView.tsx'));
const OverwriteView = laterPage(() => import('./OverwriteView.tsx'));

/** Whether the list has left the view in force, the way back, and the ways to keep what it shows now. */
export const ViewChanges = () => {
  const translate = useTranslate();
  const { permissions } = usePermissions<string>();
  const { filter, sort, order, perPage } = useListState();
  const { current, changed, forgetColumns } = useCurrentView();
  const [asking, setAsking] = useState<'save' | 'overwrite'>();
  const close = () => setAsking(undefined);
  useEffect(() => {
    if (asking === undefined) return undefined;
    // The button that opened the dialog may be gone when that closes: there is nothing to give the focus back to.
    return () => {
      if (document.activeElement === document.body) focusContent();
    };
  }, [asking]);
  const plain = filterEntries(filter).length === 0 && sort === 'requestedAt' && order === 'desc';
  const own = changed && current?.saved && mayChange(current.saved, permissions) ? current.saved : undefined;
  if (asking === undefined && !changed && (current !== undefined || plain)) return null;
  return (
    <>
      {changed && (
        <ToneChip tone="accent" icon={Edit} variant="plain">
          {translate('list.views.changed')}
        </ToneChip>
      )}
      {own && (
        <Button
          ref={leavesFocus}
          variant="contained"
          onClick={() => setAsking('overwrite')}
          sx={{ flexShrink: 0 }}
        >
          {translate('list.views.save')}
        </Button>
      )}
      <Button ref={leavesFocus} variant="outlined" onClick={() => setAsking('save')} sx={{ flexShrink: 0 }}>
        {translate('list.views.saveNew')}
      </Button>
      {changed && current && (
        <Button
          variant="text"
          component={Link}
          to={{ search: viewAddress(current, perPage) }}
          onClick={forgetColumns}
          sx={{ flexShrink: 0 }}
        >
          {translate('list.views.undo')}
        </Button>
      )}
      <Suspense fallback={null}>
        {asking === 'save' && <SaveView onClose={close} />}
        {asking === 'overwrite' && own && <OverwriteView view={own} onClose={close} />}
      </Suspense>
    </>
  );
};
