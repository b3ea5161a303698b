import OpenInNew from '@mui/icons-material/OpenInNew';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { fileSize } from '../../../shared/fileSize.ts';
import { NoImage } from './NoImage.tsx';

/** A PDF opens in a tab of its own, from our origin and without a way back to this page. */
export const PdfImage = ({ url, bytes }: { url: string; bytes: number | null }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <NoImage icon={PictureAsPdfOutlined}>
      <span>{bytes === null ? 'PDF' : `PDF · ${fileSize(bytes, locale)}`}</span>
      <Button component="a" href={url} target="_blank" rel="noopener noreferrer" startIcon={<OpenInNew />}>
        {translate('show.images.openPdf')}
      </Button>
    </NoImage>
  );
};
