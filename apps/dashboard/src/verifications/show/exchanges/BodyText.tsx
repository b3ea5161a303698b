import Box from '@mui/material/Box';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { textRuns } from '../../../shared/hostileCharacters.ts';
import { mono } from '../../../theme/typography.ts';
import type { BodyPiece } from './decodeUtf8.ts';
import { Mark } from './Mark.tsx';

/** Line ends and tabs lay the text out; every other control or invisible character is shown as a mark. */
const LAYOUT = new Set(['\n', '\t']);

const Text = ({ children }: { children: string }) =>
  textRuns(children).map((run, index) =>
    run.mark === undefined || LAYOUT.has(run.text) ? run.text : <Mark key={index}>{run.mark}</Mark>,
  );

/** A body as text and marks, never as anything that runs; long lines wrap. */
export const BodyText = memo(({ pieces }: { pieces: BodyPiece[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="pre"
      dir="ltr"
      tabIndex={0}
      role="region"
      aria-label={translate('show.body.title')}
      sx={{
        m: 0,
        p: 1.5,
        maxHeight: 480,
        overflow: 'auto',
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        backgroundColor: 'background.default',
        fontFamily: mono,
        fontSize: '0.8125rem',
        lineHeight: 1.55,
        tabSize: 2,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        unicodeBidi: 'plaintext',
      }}
    >
      {pieces.map((piece, index) =>
        'text' in piece ? (
          <Text key={index}>{piece.text}</Text>
        ) : (
          <Mark key={index}>{piece.byte.toString(16).toUpperCase().padStart(2, '0')}</Mark>
        ),
      )}
    </Box>
  );
});
BodyText.displayName = 'BodyText';
