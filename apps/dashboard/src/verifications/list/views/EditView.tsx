import type { SavedView } from '@desk/contract';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { useSaveView } from './useSaveView.ts';
import { ViewFields } from './ViewFields.tsx';

/** A view's name and with whom it is shared; what it shows is changed from the list. */
export const EditView = ({ view, onClose }: { view: SavedView; onClose: () => void }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const { id, owner: _owner, mine: _mine, unknown: _unknown, ...kept } = view;
  const [draft, setDraft] = useState({ name: view.name, shared: view.shared });
  const [missing, setMissing] = useState(false);
  const save = useSaveView(onClose);
  const submit = () => {
    const name = draft.name.trim();
    setMissing(name === '');
    if (name !== '') save.mutate({ id, view: { ...kept, ...draft, name } });
  };
  return (
    <FormDialog
      title={translate('queue.views.edit')}
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
    </FormDialog>
  );
};
