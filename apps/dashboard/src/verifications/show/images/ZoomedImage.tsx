import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Box as FaceBox } from './box.ts';
import { BoxedImage } from './BoxedImage.tsx';
import { NoImage } from './NoImage.tsx';
import { useKeptCentre } from './useKeptCentre.ts';

/** The image in a frame that scrolls once it is larger than the window; the arrow keys move it. */
export const ZoomedImage = (props: { src: string; name: string; box: FaceBox | null; zoom: number }) => {
  const { src, name, box, zoom } = props;
  const translate = useTranslate();
  const [broken, setBroken] = useState(false);
  const { ref, onScroll } = useKeptCentre(zoom);
  if (broken) return <NoImage icon={BrokenImageOutlined}>{translate('show.images.broken')}</NoImage>;
  return (
    <Box
      ref={ref}
      onScroll={onScroll}
      role="region"
      aria-label={name}
      tabIndex={0}
      sx={{
        flexGrow: 1,
        minHeight: 0,
        display: 'flex',
        overflow: 'auto',
        p: 2,
        backgroundColor: 'background.default',
        containerType: 'size',
      }}
    >
      <Box sx={{ m: 'auto' }}>
        <BoxedImage
          src={src}
          alt={name}
          box={box}
          sx={{ display: 'block', width: `calc(${zoom} * min(100cqw, 100cqh * var(--ratio)))` }}
          onError={() => setBroken(true)}
        />
      </Box>
    </Box>
  );
};
