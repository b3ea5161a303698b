import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { mentionedNote } from '../../../mentions/mentionedNote.ts';
import { useMay } from '../../../session/permissions.ts';
import { Panel } from '../../../shared/Panel.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';

/** What people wrote about the case, oldest first. */
export const NotesPanel = ({ verification }: { verification: VerificationDetail }) => {
  const { id, notes, purgedAt } = verification;
  const translate = useTranslate();
  const sought = mentionedNote(useLocation().state);
  const writes = useMay('review') && purgedAt === null;
  return (
    <Panel title={translate('decide.notes.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {notes.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{translate('decide.notes.none')}</Box>
        ) : (
          <Box component="ol" sx={{ display: 'grid', gap: 1.5, m: 0, p: 0, listStyle: 'none' }}>
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} sought={note.id === sought} />
            ))}
          </Box>
        )}
        {writes && <NoteForm key={id} caseId={id} />}
      </Box>
    </Panel>
  );
};
