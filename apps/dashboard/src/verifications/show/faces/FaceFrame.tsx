import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Size } from '../images/box.ts';

const HEIGHT = 150;
/** Of a face that is not there, or not yet. */
const PORTRAIT: Size = { width: 4, height: 5 };

/** One of the two faces with its name. Frames share a row by their shapes, so that both images are whole and as tall as each other. */
export const FaceFrame = (props: { name: string; shape?: Size | undefined; children: ReactNode }) => {
  const { name, shape: { width, height } = PORTRAIT, children } = props;
  const ratio = width / height;
  return (
    <Box
      component="figure"
      style={{ flex: `${ratio} 1 0`, maxWidth: HEIGHT * ratio }}
      sx={{ display: 'flex', flexDirection: 'column', minWidth: 0, m: 0 }}
    >
      <Box style={{ aspectRatio: ratio }} sx={{ display: 'flex', flexDirection: 'column' }}>
        {children}
      </Box>
      <Box
        component="figcaption"
        sx={{ mt: 0.25, color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600, textAlign: 'center' }}
      >
        {name}
      </Box>
    </Box>
  );
};
