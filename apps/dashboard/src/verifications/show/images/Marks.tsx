import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { light } from '../../../theme/palette.ts';
import { boxOnImage, type Size } from './box.ts';
import type { Mark } from './marksOf.ts';

/** An image is not darker in a dark theme: a light line is seen on what is dark of it, and a dark one on what is light. */
const [LIGHT, DARK] = [light.surface, light.primary];

/** Frames over an image that fills what they stand in, each with its name where `named`. */
export const Marks = (props: { marks: readonly Mark[]; size: Size; named?: boolean }) => {
  const { marks, size, named = false } = props;
  const translate = useTranslate();
  return marks.map(({ kind, box }) => {
    const place = boxOnImage(box, size);
    return (
      place && (
        <Box
          key={kind}
          component="span"
          aria-hidden
          data-mark={kind}
          style={place}
          sx={{
            position: 'absolute',
            border: `1px solid ${LIGHT}`,
            outline: `2px solid ${DARK}`,
            borderRadius: '2px',
            pointerEvents: 'none',
          }}
        >
          {named && (
            <Box
              component="span"
              sx={{
                position: 'absolute',
                bottom: '100%',
                insetInlineStart: '-3px',
                px: 0.75,
                fontSize: '0.75rem',
                fontWeight: 600,
                lineHeight: '18px',
                whiteSpace: 'nowrap',
                borderRadius: '3px 3px 0 0',
                color: LIGHT,
                backgroundColor: DARK,
              }}
            >
              {translate(`show.images.mark.${kind}`)}
            </Box>
          )}
        </Box>
      )
    );
  });
};
