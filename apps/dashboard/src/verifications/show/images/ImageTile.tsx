import type { ImageSide, VerificationImage } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { LinkedImage } from './LinkedImage.tsx';
import type { Mark } from './marksOf.ts';
import { NoImage } from './NoImage.tsx';
import { PdfTile } from './PdfTile.tsx';
import { isHeld, isPdf } from './picture.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** One side with its name: a picture that opens large, or in words why there is none to show. */
export const ImageTile = (props: {
  side: ImageSide;
  image: VerificationImage | undefined;
  marks: readonly Mark[];
  onOpen: () => void;
}) => {
  const { side, image, marks, onOpen } = props;
  const translate = useTranslate();
  const name = translate(`show.submitted.${side}`);
  const content = () => {
    if (isHeld(image)) {
      if (isPdf(image)) return <PdfTile name={name} bytes={image.bytes} onOpen={onOpen} />;
      return <Thumbnail key={image.url} src={image.url} name={name} marks={marks} onOpen={onOpen} />;
    }
    if (image?.sourceUrl) return <LinkedImage sourceUrl={image.sourceUrl} />;
    return <NoImage>{translate('show.images.missing')}</NoImage>;
  };
  return (
    <Box
      component="figure"
      sx={{ display: 'flex', flexDirection: 'column', m: 0, minWidth: 0, minHeight: 0 }}
    >
      <Box
        component="figcaption"
        sx={{ mb: 0.25, color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600 }}
      >
        {name}
      </Box>
      {content()}
    </Box>
  );
};
