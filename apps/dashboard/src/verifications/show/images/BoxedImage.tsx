import Box, { type BoxProps } from '@mui/material/Box';
import { useState, type CSSProperties } from 'react';
import { boxOnImage, type Box as FaceBox, type Size } from './box.ts';

const ratio = ({ width, height }: Size) => ({ '--ratio': width / height }) as CSSProperties;

/** An image with a frame drawn over it, at whatever size it is shown; `--ratio` is its width over its height, once that is known. */
export const BoxedImage = (props: {
  src: string;
  alt: string;
  box: FaceBox | null;
  sx: NonNullable<BoxProps['sx']>;
  onError: () => void;
}) => {
  const { src, alt, box, sx, onError } = props;
  const [size, setSize] = useState<Size>();
  const frame = box && size && boxOnImage(box, size);
  return (
    <Box
      component="span"
      style={size && ratio(size)}
      sx={{ position: 'relative', display: 'inline-block', minWidth: 0, lineHeight: 0 }}
    >
      <Box
        component="img"
        src={src}
        alt={alt}
        onError={onError}
        onLoad={({ currentTarget }) =>
          setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
        }
        sx={sx}
      />
      {frame && (
        <Box
          component="span"
          aria-hidden
          data-testid="face-box"
          style={frame}
          sx={{
            position: 'absolute',
            border: '2px solid #fff',
            outline: '2px solid',
            outlineColor: 'tones.accent.main',
            borderRadius: '3px',
            pointerEvents: 'none',
          }}
        />
      )}
    </Box>
  );
};
