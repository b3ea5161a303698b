import type { VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../shared/Panel.tsx';
import { useShortcut } from '../../../shortcuts/useShortcut.ts';
import { ImageTile } from './ImageTile.tsx';
import { marksOf } from './marksOf.ts';
import { imageOf, isHeld, SIDES } from './picture.ts';
import { useImageViewer } from './useImageViewer.tsx';

/** The images as submitted, small: the front, which is read most, as tall as the other two. Each opens large. */
export const ImagesPanel = ({ verification }: { verification: VerificationDetail }) => {
  const translate = useTranslate();
  const { open, viewer } = useImageViewer(verification);
  const marks = marksOf(verification);
  const first = SIDES.find((side) => isHeld(imageOf(verification, side)));
  useShortcut('openImage', () => first && open(first), first !== undefined);
  return (
    <Panel title={translate('show.images.title')}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          rowGap: 1,
          height: 236,
          gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
          gridTemplateRows: 'repeat(2, minmax(0, 1fr))',
          '& > :first-of-type': { gridRow: '1 / -1' },
        }}
      >
        {SIDES.map((side) => (
          <ImageTile
            key={side}
            side={side}
            image={imageOf(verification, side)}
            marks={marks[side]}
            onOpen={() => open(side)}
          />
        ))}
      </Box>
      {viewer}
    </Panel>
  );
};
