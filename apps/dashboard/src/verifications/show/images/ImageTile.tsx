import type { ImageSide, VerificationImage } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Box as FaceBox } from './box.ts';
import { LinkedImage } from './LinkedImage.tsx';
import { NoImage } from './NoImage.tsx';
import { PdfImage } from './PdfImage.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { isPicture } from './picture.ts';

/** One side with its name: a picture that opens large, or in words why there is none to show. */
export const ImageTile = (props: {
  side: ImageSide;
  image: VerificationImage | undefined;
  box: FaceBox | null;
  onOpen: () => void;
}) => {
  const { side, image, box, onOpen } = props;
  const translate = useTranslate();
  const name = translate(`show.submitted.${side}`);
  const content = () => {
    if (isPicture(image)) return <Thumbnail picture={image} name={name} box={box} onOpen={onOpen} />;
    if (image?.url) return <PdfImage url={image.url} bytes={image.bytes} />;
    if (image?.sourceUrl) return <LinkedImage sourceUrl={image.sourceUrl} />;
    return <NoImage>{translate('show.images.missing')}</NoImage>;
  };
  return (
    <Box component="figure" sx={{ display: 'flex', flexDirection: 'column', m: 0, minWidth: 0 }}>
      <Box
        component="figcaption"
        sx={{ mb: 0.5, color: 'text.secondary', fontSize: '0.75rem', fontWeight: 600 }}
      >
        {name}
      </Box>
      {content()}
    </Box>
  );
};
