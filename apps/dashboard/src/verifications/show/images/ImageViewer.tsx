import type { ImageSide } from '@desk/contract';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import type { Box as FaceBox } from './box.ts';
import type { Picture } from './picture.ts';
import { ViewerBar } from './ViewerBar.tsx';
import { ZoomedImage } from './ZoomedImage.tsx';
import { zoomByKey } from './zoom.ts';

/** The pictures of a case large, one at a time, with zoom by button and by +, − and 0. */
export const ImageViewer = (props: {
  pictures: Picture[];
  side: ImageSide;
  box: FaceBox | null;
  tools: ReactNode;
  onSide: (side: ImageSide) => void;
  onClose: () => void;
}) => {
  const { pictures, side, box, tools, onSide, onClose } = props;
  const translate = useTranslate();
  const small = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const titleId = useId();
  const [zoom, setZoom] = useState(1);
  const picture = pictures.find((candidate) => candidate.side === side);
  const show = (next: ImageSide) => {
    onSide(next);
    setZoom(1);
  };
  return (
    <Dialog
      open
      fullScreen={small}
      maxWidth={false}
      onClose={onClose}
      aria-labelledby={titleId}
      onKeyDown={(event) => setZoom((current) => zoomByKey(current, event.key))}
      slotProps={{ paper: { sx: small ? {} : { width: '94vw', height: '94vh' } } }}
    >
      <Box component="h2" id={titleId} sx={visuallyHidden}>
        {translate('show.images.viewer')}
      </Box>
      <ViewerBar zoom={zoom} onZoom={setZoom} onClose={onClose} tools={tools}>
        <Tabs value={side} onChange={(_event, next: ImageSide) => show(next)} variant="scrollable">
          {pictures.map((candidate) => (
            <Tab
              key={candidate.side}
              value={candidate.side}
              label={translate(`show.submitted.${candidate.side}`)}
            />
          ))}
        </Tabs>
      </ViewerBar>
      {picture && (
        <ZoomedImage
          key={side}
          src={picture.url}
          name={translate(`show.submitted.${side}`)}
          box={box}
          zoom={zoom}
        />
      )}
    </Dialog>
  );
};
