import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { takesFocus } from '../../../../shared/takesFocus.ts';

/** So many are put on the page at once: a history of thousands opens as fast as one of ten. */
const SIZE = 50;

/** A long list's beginning, and more of it at a press; `more` names the words for that. */
export const ShownInParts = <T,>(props: {
  items: readonly T[];
  size?: number;
  more?: string;
  children: (shown: readonly T[]) => ReactNode;
}) => {
  const { items, size = SIZE, more = 'history.more', children } = props;
  const translate = useTranslate();
  const [most, setMost] = useState(size);
  const left = items.length - most;
  return (
    <>
      {children(items.slice(0, most))}
      {left > 0 && (
        <Button variant="text" onClick={() => setMost(most + size)} sx={{ my: 0.5, justifySelf: 'start' }}>
          {translate(more, { smart_count: Math.min(left, size) })}
        </Button>
      )}
      {left <= 0 && most > size && (
        // A keyboard goes on from here when the button goes with the last part.
        <Box ref={takesFocus} tabIndex={-1} sx={{ my: 0.5, color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('history.end')}
        </Box>
      )}
    </>
  );
};
