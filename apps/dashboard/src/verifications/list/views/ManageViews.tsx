import type { SavedView } from '@desk/contract';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { PlainDialog } from '../../../shared/PlainDialog.tsx';
import { DeleteView } from './DeleteView.tsx';
import { EditView } from './EditView.tsx';
import { ManagedView } from './ManagedView.tsx';
import { mayChange } from './mayChange.ts';
import { useViews } from './useViews.ts';

/** The saved views that the reader may change: their names, with whom they are shared, and their end. */
const ManageViews = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const { permissions } = usePermissions<string>();
  const { saved, error } = useViews();
  const [asking, setAsking] = useState<{ what: 'edit' | 'delete'; view: SavedView }>();
  const done = () => setAsking(undefined);
  const own = saved.flatMap((view) => (view.saved && mayChange(view.saved, permissions) ? [view.saved] : []));
  return (
    <PlainDialog title={translate('queue.views.manage')} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {error && <Alert severity="error">{translate('list.views.failed')}</Alert>}
        {!error && own.length === 0 && <Typography>{translate('queue.views.none')}</Typography>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {own.map((view) => (
            <ManagedView
              key={view.id}
              view={view}
              onEdit={() => setAsking({ what: 'edit', view })}
              onDelete={() => setAsking({ what: 'delete', view })}
            />
          ))}
        </Box>
        <Button variant="contained" onClick={onClose} sx={{ justifySelf: 'end' }}>
          {translate('shared.close')}
        </Button>
      </Box>
      {asking?.what === 'edit' && <EditView view={asking.view} onClose={done} />}
      {asking?.what === 'delete' && <DeleteView view={asking.view} onClose={done} />}
    </PlainDialog>
  );
};

export default ManageViews;
