import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../../../../shared/Facts.tsx';
import { usePreferences } from '../../../../preferences/usePreferences.ts';
import { BarButton } from './BarButton.tsx';
import { KeyCap } from '../../../../shortcuts/KeyCap.tsx';
import { KEY_LINES } from './viewerKeys.ts';

/** The viewer's keys, and a button that shows them. */
export const KeysHelp = ({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) => {
  const translate = useTranslate();
  const { preferences } = usePreferences();
  const titleId = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor}>
        <BarButton
          label={translate('show.images.keys.title')}
          icon={KeyboardOutlined}
          onClick={() => onOpen(true)}
        />
      </span>
      <Popover
        open={open}
        anchorEl={() => anchor.current}
        onClose={() => onOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        transformOrigin={{ vertical: 'top', horizontal: 'center' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-labelledby': titleId, tabIndex: -1, sx: { p: 2, maxWidth: 360 } },
        }}
      >
        <Typography id={titleId} variant="h3" component="h3" sx={{ mb: 1 }}>
          {translate('show.images.keys.title')}
        </Typography>
        <Facts>
          {KEY_LINES.map(({ says, keys }) => (
            <Fact key={says} name={translate(`show.images.keys.${says}`)}>
              <Box component="span" dir="ltr" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
                {keys.map((key) => (
                  <KeyCap key={key}>{key}</KeyCap>
                ))}
              </Box>
            </Fact>
          ))}
        </Facts>
        {preferences.shortcuts === false && (
          <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
            {translate('show.images.keys.off')}
          </Typography>
        )}
      </Popover>
    </>
  );
};
