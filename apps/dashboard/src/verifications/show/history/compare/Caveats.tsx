import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Caveat } from './readAnswers.ts';

/** What a reader must know of how the answers were compared, so that the table claims no more than it shows. */
export const Caveats = ({ caveats, truncated }: { caveats: readonly Caveat[]; truncated: boolean }) => {
  const translate = useTranslate();
  const notes = [
    ...caveats.map((caveat) =>
      translate(`history.compare.note.${caveat.kind}`, {
        smart_count: caveat.kind === 'deep' ? caveat.levels : undefined,
      }),
    ),
    ...(truncated ? [translate('history.compare.note.truncated')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </Box>
    </Alert>
  );
};
