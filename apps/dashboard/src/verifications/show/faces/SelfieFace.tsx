import type { VerificationImage } from '@desk/contract';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Size } from '../images/box.ts';
import { OpenLarge } from '../images/OpenLarge.tsx';
import { isPicture } from '../images/picture.ts';
import { sizeOf } from '../images/sizeOf.ts';
import { FaceFrame } from './FaceFrame.tsx';
import { NoFace } from './NoFace.tsx';
import { whyNoPicture } from './whyNoPicture.ts';

/** The selfie, whole: where on it the face is, the provider does not tell. */
export const SelfieFace = (props: { image: VerificationImage | undefined; onOpen: () => void }) => {
  const { image, onOpen } = props;
  const translate = useTranslate();
  const [size, setSize] = useState<Size>();
  const [broken, setBroken] = useState(false);
  const name = translate('show.submitted.selfie');
  if (!isPicture(image)) return <NoFace name={name} because={whyNoPicture(image)} />;
  if (broken) return <NoFace name={name} because="broken" />;
  return (
    <FaceFrame name={name} shape={size}>
      <OpenLarge name={name} onOpen={onOpen}>
        <Box
          component="img"
          src={image.url}
          alt={name}
          onError={() => setBroken(true)}
          onLoad={({ currentTarget }) => setSize(sizeOf(currentTarget))}
          sx={{ width: '100%', height: '100%', objectFit: 'contain' }}
        />
      </OpenLarge>
    </FaceFrame>
  );
};
