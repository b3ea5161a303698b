import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { fileSize } from '../../../shared/fileSize.ts';
import { OpenLarge } from './OpenLarge.tsx';

/** A PDF is fetched only once somebody opens it: no browser draws one small. */
export const PdfTile = (props: { name: string; bytes: number | null; onOpen: () => void }) => {
  const { name, bytes, onOpen } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <OpenLarge name={name} onOpen={onOpen}>
      <PictureAsPdfOutlined aria-hidden sx={{ color: 'text.secondary' }} />
      <Typography variant="caption" component="span">
        {bytes === null ? 'PDF' : `PDF · ${fileSize(bytes, locale)}`}
      </Typography>
      <Typography variant="caption" component="span" sx={{ color: 'text.secondary' }}>
        {translate('show.images.pdf')}
      </Typography>
    </OpenLarge>
  );
};
