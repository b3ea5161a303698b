import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { EventActor } from '../../../../audit/event/EventActor.tsx';
import { EventSentence } from '../../../../audit/event/EventSentence.tsx';
import { auditEventOf } from './auditEventOf.ts';
import { useCaseOfHistory } from './CaseContext.ts';
import type { EventEntry } from './entries.ts';

/** What somebody did, in the audit log's words; who, unless that is said already; how often where it was more than once. */
export const EventWords = ({ entry, who }: { entry: EventEntry; who: boolean }) => {
  const translate = useTranslate();
  const { id } = useCaseOfHistory();
  const event = auditEventOf(entry, id);
  const { times } = entry.event;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <EventSentence event={event} here={id} />
      {times > 1 && <span>{translate('history.times', { smart_count: times })}</span>}
      {who && <EventActor event={event} />}
    </Box>
  );
};
