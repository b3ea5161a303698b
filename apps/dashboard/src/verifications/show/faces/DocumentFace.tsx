import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { cutTo, parseBox, shapeOf, type Size } from '../images/box.ts';
import { OpenLarge } from '../images/OpenLarge.tsx';
import { imageOf, isPicture } from '../images/picture.ts';
import { sizeOf } from '../images/sizeOf.ts';
import { faceCut } from './faceCut.ts';
import { FaceFrame } from './FaceFrame.tsx';
import { NoFace } from './NoFace.tsx';
import { whyNoPicture } from './whyNoPicture.ts';

/** The face on the document, cut from its front where the provider saw it. The browser cuts: it is the same image, most of it hidden. */
export const DocumentFace = (props: { verification: VerificationDetail; onOpen: () => void }) => {
  const { verification, onOpen } = props;
  const translate = useTranslate();
  const [size, setSize] = useState<Size>();
  const [broken, setBroken] = useState(false);
  const name = translate('show.faces.document');
  const front = imageOf(verification, 'front');
  const face = parseBox(verification.proof['face']);
  if (!isPicture(front)) return <NoFace name={name} because={whyNoPicture(front)} />;
  if (!face) return <NoFace name={name} because="noBox" />;
  if (broken) return <NoFace name={name} because="broken" />;
  const cut = size && faceCut(face, size);
  if (cut === null) return <NoFace name={name} because="outside" />;
  return (
    <FaceFrame name={name} shape={cut && shapeOf(cut)}>
      <OpenLarge name={translate('show.submitted.front')} onOpen={onOpen}>
        <Box
          component="img"
          src={front.url}
          alt={name}
          onError={() => setBroken(true)}
          onLoad={({ currentTarget }) => setSize(sizeOf(currentTarget))}
          // Nothing of the image shows until it is known which part of it shall.
          style={cut && size ? cutTo(cut, size) : { visibility: 'hidden' }}
          sx={{ position: 'absolute', maxWidth: 'none' }}
        />
      </OpenLarge>
    </FaceFrame>
  );
};
