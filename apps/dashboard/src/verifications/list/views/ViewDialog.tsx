import type { NewSavedView, SavedView } from '@desk/contract';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../../shared/FormDialog.tsx';
import { useProblemText } from '../../../shared/useProblemText.ts';
import { useSaveView } from './useSaveView.ts';
import { ViewFields, type ViewDraft } from './ViewFields.tsx';

/** Asks for a view's name and with whom it is shared, and keeps it: a new one, or in place of `id`. */
export const ViewDialog = (props: {
  title: string;
  id?: string;
  /** What it is called so far. */
  first: ViewDraft;
  /** What it shows. */
  shown: () => Omit<NewSavedView, keyof ViewDraft>;
  onSaved: (view: SavedView) => void;
  onClose: () => void;
  children?: ReactNode;
}) => {
  const { title, id, first, shown, onSaved, onClose, children } = props;
  const translate = useTranslate();
  const problemText = useProblemText();
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useSaveView(onSaved);
  const submit = () => {
    const name = draft.name.trim();
    setMissing(name === '');
    if (name !== '') mutate({ ...(id !== undefined && { id }), view: { ...shown(), ...draft, name } });
  };
  return (
    <FormDialog
      title={title}
      submit={translate('queue.views.submit')}
      pending={isPending}
      problem={error ? problemText(error).text : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <ViewFields
        draft={draft}
        problem={missing ? translate('queue.views.missing') : undefined}
        onChange={setDraft}
      />
      {children}
    </FormDialog>
  );
};
