import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** What stands for an image, as a button that opens the image large. It fills its place, and tells what is in it how large that is. */
export const OpenLarge = (props: { name: string; onOpen: () => void; children: ReactNode }) => {
  const { name, onOpen, children } = props;
  const translate = useTranslate();
  return (
    <ButtonBase
      onClick={onOpen}
      aria-label={translate('show.images.open', { name })}
      sx={{
        flexGrow: 1,
        flexDirection: 'column',
        gap: 0.5,
        minHeight: 0,
        width: '100%',
        containerType: 'size',
        borderRadius: 1,
        overflow: 'hidden',
        font: 'inherit',
        backgroundColor: 'background.default',
        cursor: 'zoom-in',
        '&:hover': { outline: '1px solid', outlineColor: 'text.secondary' },
      }}
    >
      {children}
    </ButtonBase>
  );
};
