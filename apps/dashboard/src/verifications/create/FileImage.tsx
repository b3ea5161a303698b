import Box from '@mui/material/Box';
import { useCallback } from 'react';

/** A file as a picture, under an address that this page alone can open and that ends with the picture. */
export const FileImage = ({ file, alt }: { file: File; alt: string }) => {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(file);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [file],
  );
  return (
    <Box component="img" ref={show} alt={alt} sx={{ display: 'block', maxWidth: '100%', maxHeight: 220 }} />
  );
};
