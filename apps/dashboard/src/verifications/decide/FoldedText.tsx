import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { clampTo } from '../../shared/clampTo.ts';
import { Lines } from '../../shared/Lines.tsx';
import { linesOf } from '../../shared/linesOf.ts';

/** More than this many characters, or lines, are folded. */
const MOST = 420;
const LINES = 6;

/** What a colleague wrote, with its line breaks; a long text folded until it is asked for. */
export const FoldedText = ({ children }: { children: string }) => {
  const translate = useTranslate();
  const [whole, setWhole] = useState(false);
  const long = children.length > MOST || linesOf(children).length > LINES;
  return (
    <>
      <Box sx={{ overflowWrap: 'anywhere', ...(long && !whole && clampTo(LINES)) }}>
        <Lines>{children}</Lines>
      </Box>
      {long && (
        <Button
          variant="text"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          sx={{
            justifySelf: 'start',
            minHeight: 26,
            marginInlineStart: -0.5,
            px: 0.5,
            py: 0,
            fontSize: '0.75rem',
          }}
        >
          {translate(whole ? 'decide.text.less' : 'decide.text.whole')}
        </Button>
      )}
    </>
  );
};
