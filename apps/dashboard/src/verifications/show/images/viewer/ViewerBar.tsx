import Close from '@mui/icons-material/Close';
import FullscreenExit from '@mui/icons-material/FullscreenExit';
import Fullscreen from '@mui/icons-material/Fullscreen';
import HighlightAlt from '@mui/icons-material/HighlightAlt';
import VerticalSplitOutlined from '@mui/icons-material/VerticalSplitOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BarButton } from './BarButton.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { SideChoice } from './SideChoice.tsx';
import type { Viewing } from './useViewing.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Which images are seen and how near; each button does what a key does too. */
export const ViewerBar = ({ viewing, onClose }: { viewing: Viewing; onClose: () => void }) => {
  const { sight, sides, marked, hasMarks, zoom, fullScreen, helping, act, setHelping, chooseSide } = viewing;
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        px: 1.5,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {sides.length > 1 && (
        <>
          <SideChoice sides={sides} shown={sight.shown} onSide={chooseSide} />
          <BarButton
            label={translate('show.images.beside')}
            icon={VerticalSplitOutlined}
            pressed={sight.beside}
            onClick={() => act('beside')}
          />
        </>
      )}
      <ZoomButtons zoom={zoom} act={act} />
      <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
        {hasMarks && (
          <BarButton
            label={translate('show.images.marks')}
            icon={HighlightAlt}
            pressed={marked}
            onClick={() => act('marks')}
          />
        )}
        {fullScreen.toggle && (
          <BarButton
            label={translate('show.images.fullScreen')}
            icon={fullScreen.full ? FullscreenExit : Fullscreen}
            pressed={fullScreen.full}
            onClick={fullScreen.toggle}
          />
        )}
        <KeysHelp open={helping} onOpen={setHelping} />
        <BarButton label={translate('shared.close')} icon={Close} onClick={onClose} />
      </Box>
    </Box>
  );
};
