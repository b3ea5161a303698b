import type { AuditEvent } from '@desk/contract';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Collapse from '@mui/material/Collapse';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useId, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { localTime } from '../../shared/exactTime.ts';
import { EventActor } from './EventActor.tsx';
import { EventDetails } from './EventDetails.tsx';
import { EventIcon } from './EventIcon.tsx';
import { EventSentence } from './EventSentence.tsx';
import { RecordedTime } from '../../shared/RecordedTime.tsx';

/** From this width of the list on, an event is one line. */
const ROOMY = '@container (min-width: 44rem)';

const line = {
  display: 'grid',
  alignItems: 'start',
  columnGap: 1.5,
  rowGap: 0.25,
  px: 1.5,
  py: 0.75,
  gridTemplateColumns: '26px minmax(0, 1fr) auto',
  gridTemplateAreas: '"icon what more" ". who more" ". when more"',
  [ROOMY]: {
    gridTemplateColumns: '26px 11.5rem minmax(9rem, 15rem) minmax(0, 1fr) auto',
    gridTemplateAreas: '"icon when who what more"',
  },
};
const quiet = { minHeight: 26, alignContent: 'center', color: 'text.secondary', fontSize: '0.8125rem' };

/** One event, which opens to everything recorded about it. */
export const EventItem = ({ event, here }: { event: AuditEvent; here?: string | undefined }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const name = translate('audit.detailsOf', {
    what: translate(`audit.action.${event.action}`),
    when: localTime(event.at, locale),
  });
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={line}>
        <Box sx={{ gridArea: 'icon' }}>
          <EventIcon action={event.action} />
        </Box>
        <Box sx={{ ...quiet, gridArea: 'when', [ROOMY]: { whiteSpace: 'nowrap' } }}>
          <RecordedTime time={event.at} />
        </Box>
        <Box sx={{ gridArea: 'who', minWidth: 0, alignContent: 'center', [ROOMY]: { minHeight: 26 } }}>
          <EventActor event={event} />
        </Box>
        <Box sx={{ gridArea: 'what', minHeight: 26, minWidth: 0, alignContent: 'center' }}>
          <EventSentence event={event} here={here} />
        </Box>
        <Tooltip title={translate('audit.details')}>
          <IconButton
            size="small"
            aria-label={name}
            aria-expanded={open}
            aria-controls={detailsId}
            onClick={() => setOpen(!open)}
            sx={{ gridArea: 'more', p: 0.25 }}
          >
            <ExpandMore sx={{ fontSize: 20, transform: open ? 'rotate(180deg)' : 'none' }} />
          </IconButton>
        </Tooltip>
      </Box>
      <Collapse in={open} unmountOnExit id={detailsId}>
        <Box
          sx={{
            mx: 1.5,
            mb: 1.5,
            ml: { xs: 1.5, sm: 6.5 },
            p: 1.5,
            borderRadius: 2,
            bgcolor: 'tones.neutral.soft',
          }}
        >
          <EventDetails event={event} />
        </Box>
      </Collapse>
    </Box>
  );
};
