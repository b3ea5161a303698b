import Box from '@mui/material/Box';
import { useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A file as a picture, under an address that this page alone can open and that ends with the picture; in words if it is damaged. */
export const FileImage = ({ file }: { file: File }) => {
  const translate = useTranslate();
  const [damaged, setDamaged] = useState(false);
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(file);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [file],
  );
  if (damaged) {
    return (
      <Box
        role="alert"
        sx={{ p: 2, color: 'tones.caution.main', fontSize: '0.8125rem', textAlign: 'center' }}
      >
        {translate('create.image.damaged')}
      </Box>
    );
  }
  return (
    <Box
      component="img"
      ref={show}
      alt={translate('create.image.preview')}
      onError={() => setDamaged(true)}
      sx={{ display: 'block', maxWidth: '100%', maxHeight: 220 }}
    />
  );
};
