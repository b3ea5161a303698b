import StickyNote2Outlined from '@mui/icons-material/StickyNote2Outlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { visibleText } from '../../../../shared/visibleText.ts';
import { FoldedText } from '../../../decide/FoldedText.tsx';
import type { NoteEntry } from './entries.ts';
import { LineFrame } from './LineFrame.tsx';
import { Who } from './Who.tsx';

/** One note, whole, and whom it calls. */
export const NoteLine = ({ entry: { note, at } }: { entry: NoteEntry }) => {
  const translate = useTranslate();
  const names = note.mentions.map(({ name }) => visibleText(name)).join(', ');
  return (
    <LineFrame
      icon={StickyNote2Outlined}
      tone="info"
      at={at}
      below={
        <>
          <FoldedText>{note.text}</FoldedText>
          {names !== '' && (
            <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}>
              {translate('history.note.mentions', { names })}
            </Box>
          )}
        </>
      }
    >
      <Box component="span" sx={{ marginInlineEnd: 1, fontWeight: 600 }}>
        {translate('history.note.title')}
      </Box>
      <Who id={note.authorId} email={note.author} />
    </LineFrame>
  );
};
