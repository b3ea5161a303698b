import type { AuditEvent } from '@desk/contract';
import Box from '@mui/material/Box';
import { EventItem } from './EventItem.tsx';

/** Events as they came, newest first; `here` is the case that the page is about. */
export const EventList = (props: { events: AuditEvent[]; label: string; here?: string }) => (
  <Box
    component="ul"
    aria-label={props.label}
    sx={{ m: 0, p: 0, listStyle: 'none', containerType: 'inline-size' }}
  >
    {props.events.map((event) => (
      <EventItem key={event.id} event={event} here={props.here} />
    ))}
  </Box>
);
