import Add from '@mui/icons-material/Add';
import Close from '@mui/icons-material/Close';
import Remove from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { ZOOMS, zoomIn, zoomOut } from './zoom.ts';

/** Which picture (`children`), how large, and the way out. */
export const ViewerBar = (props: {
  zoom: number;
  onZoom: (zoom: number) => void;
  onClose: () => void;
  tools: ReactNode;
  children: ReactNode;
}) => {
  const { zoom, onZoom, onClose, tools, children } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        px: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: { xs: '1 1 calc(100% - 56px)', md: '1 1 0' }, minWidth: 0 }}>{children}</Box>
      <Box sx={{ order: 1, flexGrow: { xs: 1, md: 0 } }}>{tools}</Box>
      <IconButton
        aria-label={translate('show.images.zoomOut')}
        disabled={zoom === ZOOMS[0]}
        sx={{ order: 1 }}
        onClick={() => onZoom(zoomOut(zoom))}
      >
        <Remove />
      </IconButton>
      <Box role="status" sx={{ order: 1, minWidth: '3.5em', textAlign: 'center' }}>
        {zoom.toLocaleString(locale, { style: 'percent' })}
      </Box>
      <IconButton
        aria-label={translate('show.images.zoomIn')}
        disabled={zoom === ZOOMS.at(-1)}
        sx={{ order: 1 }}
        onClick={() => onZoom(zoomIn(zoom))}
      >
        <Add />
      </IconButton>
      <IconButton
        aria-label={translate('show.images.close')}
        onClick={onClose}
        sx={{ order: { xs: 0, md: 2 } }}
      >
        <Close />
      </IconButton>
    </Box>
  );
};
