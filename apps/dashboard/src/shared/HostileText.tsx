import Box from '@mui/material/Box';
import { Covered } from './Covered.tsx';
import { textRuns } from './hostileCharacters.ts';
import { scriptLanguage } from './scriptLanguage.ts';

const markStyle = {
  mx: '1px',
  px: '3px',
  borderRadius: '3px',
  fontSize: '0.75em',
  fontWeight: 700,
  color: 'tones.caution.main',
  backgroundColor: 'tones.caution.soft',
  unicodeBidi: 'isolate',
} as const;

/** A character's number as Unicode writes it: `202E`. */
const codeOf = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Words that came from outside, as text: isolated, so that no direction leaks into ours, and with every control,
 * direction-changing or invisible character shown as a mark in its place. The dots of a covered value are told as such.
 */
export const HostileText = ({ children }: { children: string }) => (
  <bdi dir="auto" lang={scriptLanguage(children)}>
    {textRuns(children).map((run, index) =>
      run.mark === undefined ? (
        <Covered key={index}>{run.text}</Covered>
      ) : (
        <Box
          component="span"
          key={index}
          dir="ltr"
          data-mark={run.mark}
          title={`U+${codeOf(run.text)}`}
          sx={markStyle}
        >
          {run.mark}
        </Box>
      ),
    )}
  </bdi>
);
