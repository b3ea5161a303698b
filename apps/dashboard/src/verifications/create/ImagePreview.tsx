import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { fileSize } from '../../shared/fileSize.ts';
import { HostileText } from '../../shared/HostileText.tsx';
import { FileImage } from './FileImage.tsx';
import type { ImageChoice } from './imageChoice.ts';

/** The chosen file as it will be sent: the picture (a PDF by its sign), name and size, and a way to take it back. */
export const ImagePreview = (props: {
  choice: Extract<ImageChoice, { kind: 'file' }>;
  onRemove: () => void;
  disabled: boolean;
}) => {
  const { choice, onRemove, disabled } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, minHeight: 200 }}>
      <Box
        sx={{
          flexGrow: 1,
          display: 'grid',
          placeItems: 'center',
          p: 1,
          borderRadius: 1,
          border: 1,
          borderColor: 'divider',
          backgroundColor: 'background.default',
        }}
      >
        {choice.type === 'application/pdf' ? (
          <PictureAsPdfOutlined aria-hidden sx={{ fontSize: 48, color: 'text.secondary' }} />
        ) : (
          <FileImage file={choice.file} />
        )}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          <HostileText>{choice.file.name}</HostileText>
          <Box component="span" sx={{ ml: 1, color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {fileSize(choice.file.size, locale)}
          </Box>
        </Box>
        <Button disabled={disabled} onClick={onRemove}>
          {translate('create.image.remove')}
        </Button>
      </Box>
    </Box>
  );
};
