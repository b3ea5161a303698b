import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { visuallyHidden } from '../../../../shared/visuallyHidden.ts';
import { useSettled } from './useSettled.ts';
import type { Viewing } from './useViewing.ts';

/** Tells a screen reader which image is active, how near and how turned, once that has come to rest. */
export const ViewerStatus = ({ viewing: { sight, zoom, look } }: { viewing: Viewing }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const name = translate(`show.submitted.${sight.active}`);
  const near = zoom?.toLocaleString(locale, { style: 'percent', maximumSignificantDigits: 2 });
  const words = useSettled(
    near === undefined
      ? name
      : translate('show.images.status', { name, zoom: near, degrees: look.turns * 90 }),
  );
  return (
    <Box role="status" sx={visuallyHidden}>
      {words}
    </Box>
  );
};
