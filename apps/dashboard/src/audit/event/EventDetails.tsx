import type { AuditEvent } from '@desk/contract';
import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { CopyButton } from '../../shared/CopyButton.tsx';
import { localTime } from '../../shared/exactTime.ts';
import { LongText } from '../../shared/LongText.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { mono } from '../../theme/typography.ts';
import { Fact, Facts } from '../../shared/Facts.tsx';
import { eventFacts, type EventFact } from './eventFacts.ts';

const code = { fontFamily: mono, fontSize: '0.75rem' };

/** Everything that was recorded of an event, as plain names and values. */
export const EventDetails = ({ event }: { event: AuditEvent }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = (name: string) => translate(`audit.fact.${name}`);
  const nameOf = ({ path }: EventFact) =>
    path.map((name) => translate(`audit.fact.detail.${name}`, { _: visibleText(name) })).join(' › ');
  const written = (value: EventFact['value']) => {
    if (value === null) return label('nothing');
    if (typeof value === 'boolean') return label(value ? 'yes' : 'no');
    return typeof value === 'number' ? value.toLocaleString(locale) : <LongText>{value}</LongText>;
  };
  return (
    <Facts>
      {eventFacts(event.details).map((fact) => (
        <Fact key={fact.path.join('.')} name={nameOf(fact)}>
          {written(fact.value)}
        </Fact>
      ))}
      <Fact name={label('at')}>{localTime(event.at, locale)}</Fact>
      <Fact name={label('utc')}>{event.at.replace('T', ' ').replace('Z', ' UTC')}</Fact>
      <Fact name={label('action')}>
        <Box component="span" sx={code}>
          {event.action}
        </Box>
      </Fact>
      {event.verificationId !== null && (
        <Fact name={label('verificationId')}>
          <Box component="span" sx={code}>
            {event.verificationId}
          </Box>
        </Fact>
      )}
      {event.actorId !== null && (
        <Fact name={label('actorId')}>
          <Box component="span" sx={code}>
            {event.actorId}
          </Box>
        </Fact>
      )}
      <Fact name={label('id')}>
        <Box component="span" sx={code}>
          {event.id}
        </Box>{' '}
        <CopyButton text={event.id} label={label('copyId')} />
      </Fact>
    </Facts>
  );
};
