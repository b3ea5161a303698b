import TextField from '@mui/material/TextField';
import { useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useKeyHint } from '../../../shortcuts/useKeyHint.ts';
import { withMention } from './mentionAt.ts';
import { PeopleList } from './PeopleList.tsx';
import { useMentionChoice } from './useMentionChoice.ts';
import type { Person } from './useNoteDraft.ts';

/** As long as the API takes it. */
const MOST = 4000;

/** A note's text. Typing @ offers people below it, and the keyboard stays in the text meanwhile. */
export const NoteField = (props: {
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  readOnly: boolean;
  onChange: (text: string, mentioned?: Person) => void;
  error: string | undefined;
}) => {
  const { field, value, readOnly, onChange, error } = props;
  const translate = useTranslate();
  const { 'aria-keyshortcuts': keys } = useKeyHint()('note', '');
  const listId = useId();
  const caret = useRef<number>(undefined);
  const choice = useMentionChoice(value, (query, person) => {
    const named = withMention(value, query, person.name);
    caret.current = named.caret;
    onChange(named.text, person);
  });
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [value, field]);
  const open = choice.people.length > 0;
  return (
    <>
      <TextField
        inputRef={field}
        fullWidth
        multiline
        minRows={2}
        maxRows={12}
        label={translate('decide.notes.label')}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
          choice.follow(target.selectionEnd ?? undefined);
        }}
        error={error !== undefined}
        helperText={error ?? translate('decide.notes.hint')}
        slotProps={{
          htmlInput: {
            maxLength: MOST,
            readOnly,
            dir: 'auto',
            onKeyDown: choice.onKeyDown,
            onBlur: () => choice.follow(undefined),
            onSelect: (event: { currentTarget: HTMLTextAreaElement }) =>
              choice.follow(event.currentTarget.selectionEnd),
            'aria-autocomplete': 'list',
            'aria-keyshortcuts': keys,
            ...(open && {
              'aria-controls': listId,
              'aria-activedescendant': `${listId}-${choice.active}`,
            }),
          },
        }}
      />
      <PeopleList
        id={listId}
        anchor={field}
        people={choice.people}
        active={choice.active}
        onChoose={choice.choose}
      />
    </>
  );
};
