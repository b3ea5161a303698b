import type { Note } from '@desk/contract';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { TimeAgo } from '../../../shared/TimeAgo.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { Author } from '../../../people/Author.tsx';
import { FoldedText } from '../../decide/FoldedText.tsx';

/** A note, who wrote it and whom it told. `sought`: who came by a mention is led to it. */
export const NoteItem = ({ note, sought }: { note: Note; sought: boolean }) => {
  const translate = useTranslate();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!sought) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  return (
    <Box
      component="li"
      ref={item}
      tabIndex={sought ? -1 : undefined}
      sx={{
        display: 'grid',
        gap: 0.25,
        paddingInlineStart: 1.5,
        borderInlineStart: '2px solid',
        borderColor: sought ? 'primary.main' : 'divider',
        '&:focus': { outlineOffset: 4 },
      }}
    >
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
          <Author id={note.authorId} email={note.author} />
        </Box>{' '}
        · <TimeAgo time={note.createdAt} />
      </Box>
      <FoldedText>{note.text}</FoldedText>
      {note.mentions.length > 0 && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {translate('decide.notes.told', {
            names: note.mentions.map(({ name }) => visibleText(name)).join(', '),
          })}
        </Box>
      )}
    </Box>
  );
};
