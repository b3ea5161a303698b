import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Size } from './box.ts';
import { fitted } from './fitted.ts';
import { Marks } from './Marks.tsx';
import type { Mark } from './marksOf.ts';
import { sizeOf } from './sizeOf.ts';

/** An image as large as its container allows, with what the provider found on it. */
export const BoxedImage = (props: {
  src: string;
  alt: string;
  marks: readonly Mark[];
  onError: () => void;
}) => {
  const { src, alt, marks, onError } = props;
  const [size, setSize] = useState<Size>();
  return (
    <Box component="span" style={size && fitted(size)} sx={{ position: 'relative', display: 'block' }}>
      <Box
        component="img"
        src={src}
        alt={alt}
        onError={onError}
        onLoad={({ currentTarget }) => setSize(sizeOf(currentTarget))}
        sx={{ display: 'block', width: '100%', height: '100%' }}
      />
      {size && <Marks marks={marks} size={size} />}
    </Box>
  );
};
