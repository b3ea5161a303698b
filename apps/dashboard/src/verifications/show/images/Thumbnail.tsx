import BrokenImageOutlined from '@mui/icons-material/BrokenImageOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Box as FaceBox } from './box.ts';
import { BoxedImage } from './BoxedImage.tsx';
import { NoImage } from './NoImage.tsx';
import type { Picture } from './picture.ts';

/** A picture small enough to see the case at a glance; a press opens it large. */
export const Thumbnail = (props: {
  picture: Picture;
  name: string;
  box: FaceBox | null;
  onOpen: () => void;
}) => {
  const { picture, name, box, onOpen } = props;
  const translate = useTranslate();
  const [broken, setBroken] = useState(false);
  if (broken) return <NoImage icon={BrokenImageOutlined}>{translate('show.images.broken')}</NoImage>;
  return (
    <ButtonBase
      onClick={onOpen}
      aria-label={translate('show.images.open', { name })}
      sx={{
        flexGrow: 1,
        p: 0.75,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        backgroundColor: 'background.default',
        cursor: 'zoom-in',
        '&:hover': { borderColor: 'text.secondary' },
      }}
    >
      <BoxedImage
        src={picture.url}
        alt={name}
        box={box}
        sx={{ display: 'block', maxWidth: '100%', maxHeight: picture.side === 'front' ? 250 : 150 }}
        onError={() => setBroken(true)}
      />
    </ButtonBase>
  );
};
