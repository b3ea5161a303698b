import type { ImageSide, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { parseBox } from './box.ts';
import { FaceToggle } from './FaceToggle.tsx';
import { ImageTile } from './ImageTile.tsx';
import { ImageViewer } from './ImageViewer.tsx';
import { isPicture } from './picture.ts';

const SIDES = ['front', 'back', 'selfie'] as const;

/** The images as submitted: the document's sides and the selfie, each opening large. */
export const ImagesPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<ImageSide>();
  const [faceShown, setFaceShown] = useState(true);
  const imageOf = (side: ImageSide) => verification.images.find((image) => image.side === side);
  const face = parseBox(verification.proof.face);
  const frontIsPicture = isPicture(imageOf('front'));
  const faceToggle = face && frontIsPicture && <FaceToggle shown={faceShown} onChange={setFaceShown} />;
  const boxOf = (side: ImageSide) => (side === 'front' && faceShown ? face : null);
  return (
    <Panel title={translate('show.images.title')} action={faceToggle}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: '3fr 2fr',
          '& > :first-of-type': { gridColumn: '1 / -1' },
        }}
      >
        {SIDES.map((side) => (
          <ImageTile
            key={side}
            side={side}
            image={imageOf(side)}
            box={boxOf(side)}
            onOpen={() => setOpened(side)}
          />
        ))}
      </Box>
      {opened && (
        <ImageViewer
          pictures={SIDES.map(imageOf).filter(isPicture)}
          side={opened}
          box={boxOf(opened)}
          tools={opened === 'front' && faceToggle}
          onSide={setOpened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Panel>
  );
};
