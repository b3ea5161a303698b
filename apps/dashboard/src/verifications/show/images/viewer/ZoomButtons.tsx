import Add from '@mui/icons-material/Add';
import FitScreenOutlined from '@mui/icons-material/FitScreenOutlined';
import Remove from '@mui/icons-material/Remove';
import RotateLeft from '@mui/icons-material/RotateLeft';
import RotateRight from '@mui/icons-material/RotateRight';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { BarButton } from './BarButton.tsx';
import type { ViewerAct } from './viewerKeys.ts';

/** How large the active image is, and what makes it larger, smaller or turns it; nothing of that while its `zoom` is undefined. */
export const ZoomButtons = (props: { zoom: number | undefined; act: (act: ViewerAct) => void }) => {
  const { zoom, act } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const button = (name: ViewerAct, icon: typeof Add) => (
    <BarButton
      label={translate(`show.images.${name}`)}
      icon={icon}
      disabled={zoom === undefined}
      onClick={() => act(name)}
    />
  );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      {button('zoomOut', Remove)}
      <Box aria-hidden sx={{ minWidth: '4em', textAlign: 'center', fontSize: '0.8125rem' }}>
        {zoom?.toLocaleString(locale, { style: 'percent', maximumSignificantDigits: 3 })}
      </Box>
      {button('zoomIn', Add)}
      {button('fit', FitScreenOutlined)}
      {button('turnLeft', RotateLeft)}
      {button('turnRight', RotateRight)}
    </Box>
  );
};
