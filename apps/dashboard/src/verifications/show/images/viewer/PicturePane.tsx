import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined';
import CircularProgress from '@mui/material/CircularProgress';
import { useState, type ComponentProps } from 'react';
import { useTranslate } from 'react-admin';
import type { Size } from '../box.ts';
import { NoImage } from '../NoImage.tsx';
import { sizeOf } from '../sizeOf.ts';
import { Zoomable } from './Zoomable.tsx';

/** An image once its size is known, which is when it has been read: until then that it is coming, or why it cannot be shown. */
export const PicturePane = (props: Omit<ComponentProps<typeof Zoomable>, 'size'>) => {
  const { src, look } = props;
  const translate = useTranslate();
  const [size, setSize] = useState<Size>();
  const [broken, setBroken] = useState(false);
  if (broken) return <NoImage icon={BrokenImageOutlined}>{translate('show.images.broken')}</NoImage>;
  // A turned image has another shape: it is shown whole again.
  if (size) return <Zoomable key={look.turns} {...props} size={size} />;
  return (
    <>
      <CircularProgress aria-label={translate('shared.loading')} sx={{ m: 'auto' }} />
      <img
        hidden
        src={src}
        alt=""
        onLoad={({ currentTarget }) => setSize(sizeOf(currentTarget))}
        onError={() => setBroken(true)}
      />
    </>
  );
};
