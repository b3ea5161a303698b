import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { isPdf } from '../picture.ts';
import { Pane } from './Pane.tsx';
import { PdfPane } from './PdfPane.tsx';
import { PicturePane } from './PicturePane.tsx';
import type { Viewing } from './useViewing.ts';

/** As a ref: keys are about an image as soon as the viewer is open. */
const focusImage = (panes: HTMLElement | null) => panes?.querySelector<HTMLElement>('[data-image]')?.focus();

/** The images that are shown: beside each other, and one above the other on a phone. */
export const Panes = ({ viewing }: { viewing: Viewing }) => {
  const { sight, images, lookOf, marksOf, setActive, setZoom, setZoomable } = viewing;
  const translate = useTranslate();
  const count = sight.shown.length;
  const evenly = `repeat(${count}, minmax(0, 1fr))`;
  return (
    <Box
      ref={focusImage}
      sx={{
        flexGrow: 1,
        minHeight: 0,
        display: 'grid',
        gap: '1px',
        backgroundColor: count > 1 ? 'divider' : undefined,
        '& > *': { backgroundColor: 'background.paper' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: evenly },
        gridTemplateRows: { xs: evenly, md: 'minmax(0, 1fr)' },
      }}
    >
      {images
        .filter(({ side }) => sight.shown.includes(side))
        .map((image, index) => {
          const { side, url } = image;
          const name = translate(`show.submitted.${side}`);
          return (
            // By its place and not its side: the focus stays where it is when another side takes the place.
            <Pane
              key={index}
              name={name}
              named={count > 1}
              active={side === sight.active}
              focusable={!isPdf(image)}
              onActive={() => setActive(side)}
            >
              {isPdf(image) ? (
                <PdfPane key={url} src={url} name={name} />
              ) : (
                <PicturePane
                  key={url}
                  src={url}
                  name={name}
                  look={lookOf(side)}
                  marks={marksOf(side)}
                  ref={(zoomable) => setZoomable(side, zoomable)}
                  onZoom={(zoom) => setZoom(side, zoom)}
                />
              )}
            </Pane>
          );
        })}
    </Box>
  );
};
