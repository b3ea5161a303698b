import type { ImageSide, VerificationDetail } from '@desk/contract';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { usePreferences } from '../../../../preferences/usePreferences.ts';
import { visuallyHidden } from '../../../../shared/visuallyHidden.ts';
import { LookBar } from './LookBar.tsx';
import { Panes } from './Panes.tsx';
import { useViewing } from './useViewing.ts';
import { ViewerBar } from './ViewerBar.tsx';
import { ViewerStatus } from './ViewerStatus.tsx';
import { actOf, worksAlways } from './viewerKeys.ts';

const isElement = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.matches(selector);

/** A case's images large: near enough to see a pixel, turned, brighter, beside each other; by mouse, touch and keys. */
const ImageViewer = (props: { verification: VerificationDetail; opened: ImageSide; onClose: () => void }) => {
  const { verification, opened, onClose } = props;
  const translate = useTranslate();
  const { preferences } = usePreferences();
  const small = useMediaQuery((theme) => theme.breakpoints.down('md'));
  const titleId = useId();
  const viewing = useViewing(verification, opened);
  const fills = small || viewing.fullScreen.full;

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    const name = actOf(event.nativeEvent);
    // A slider has its own arrows; a PDF's reader and the list of keys hear their own.
    if (name === undefined || event.defaultPrevented || viewing.helping) return;
    if (event.key.startsWith('Arrow') && isElement(target, 'input')) return;
    if (preferences.shortcuts === false && !worksAlways(name, isElement(target, '[data-image]'))) return;
    event.preventDefault();
    viewing.act(name);
  };

  return (
    <Dialog
      open
      fullScreen={fills}
      maxWidth={false}
      onClose={onClose}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      slotProps={{ paper: { sx: fills ? { borderRadius: 0 } : { width: '96vw', height: '94vh' } } }}
    >
      <Box component="h2" id={titleId} sx={visuallyHidden}>
        {translate('show.images.viewer')}
      </Box>
      <ViewerBar viewing={viewing} onClose={onClose} />
      <Panes viewing={viewing} />
      <LookBar look={viewing.look} disabled={!viewing.isZoomed} onLook={viewing.setLook} />
      <ViewerStatus viewing={viewing} />
    </Dialog>
  );
};

export default ImageViewer;
