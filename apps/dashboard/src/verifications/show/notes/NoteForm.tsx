import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { submitKeys } from '../../decide/submitKeys.ts';
import { useDecisionProblem } from '../../decide/useDecisionProblem.ts';
import { stillNamed } from './mentionAt.ts';
import { NoteField } from './NoteField.tsx';
import { useAddNote } from './useAddNote.ts';
import { useNoteDraft } from './useNoteDraft.ts';

/** Writes a note beside the case. */
export const NoteForm = ({ caseId }: { caseId: string }) => {
  const translate = useTranslate();
  const refusal = useDecisionProblem();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, write, forget } = useNoteDraft(caseId);
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useAddNote(caseId, () => {
    forget();
    field.current?.focus();
  });
  useShortcut('note', () => field.current?.focus());
  const problem = refusal(error, ['text']);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    setMissing(text === '');
    if (text !== '' && !isPending) mutate({ text, mentions: stillNamed(draft.chosen, text) });
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 1 }}>
      {problem.text !== undefined && <Alert severity="error">{problem.text}</Alert>}
      <Box onKeyDown={submitKeys}>
        <NoteField
          field={field}
          value={draft.text}
          readOnly={isPending}
          onChange={(text, mentioned) => {
            write({ text, chosen: mentioned ? [...draft.chosen, mentioned] : draft.chosen });
            setMissing(false);
          }}
          error={missing ? translate('decide.notes.missing') : problem.at['text']}
        />
      </Box>
      <Button type="submit" variant="outlined" disabled={isPending} sx={{ justifySelf: 'start' }}>
        {translate(isPending ? 'decide.notes.sending' : 'decide.notes.send')}
      </Button>
    </Box>
  );
};
