import type { SavedView } from '@desk/contract';
import { useTranslate } from 'react-admin';
import { ViewDialog } from './ViewDialog.tsx';

/** A view's name and with whom it is shared; what it shows is changed from the list. */
export const EditView = ({ view, onClose }: { view: SavedView; onClose: () => void }) => {
  const translate = useTranslate();
  const { id, name, shared, owner: _owner, mine: _mine, unknown: _unknown, ...shown } = view;
  return (
    <ViewDialog
      title={translate('queue.views.edit')}
      id={id}
      first={{ name, shared }}
      shown={() => shown}
      onSaved={onClose}
      onClose={onClose}
    />
  );
};
