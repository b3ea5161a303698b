import OpenInNew from '@mui/icons-material/OpenInNew';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { NoImage } from '../NoImage.tsx';

/**
 * A PDF in the browser's own reader, which has its own zoom. It comes from our origin and is sandboxed by the headers that it
 * comes with. Some browsers, mostly on phones, show none in a page; a tab of its own knows nothing of this one.
 */
export const PdfPane = ({ src, name }: { src: string; name: string }) => {
  const translate = useTranslate();
  return (
    <>
      {navigator.pdfViewerEnabled ? (
        <Box component="iframe" src={src} title={name} sx={{ flexGrow: 1, minHeight: 0, border: 0 }} />
      ) : (
        <NoImage icon={PictureAsPdfOutlined}>{translate('show.images.pdfNotHere')}</NoImage>
      )}
      <Button
        component="a"
        href={src}
        target="_blank"
        rel="noopener noreferrer"
        startIcon={<OpenInNew />}
        sx={{ alignSelf: 'center', my: 1 }}
      >
        {translate('show.images.openPdf')}
      </Button>
    </>
  );
};
