import type { AuditAction, AuditEvent } from '@desk/contract';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../shared/HostileText.tsx';

/** What the desk records of people whom it does not know. */
const STRANGERS: readonly AuditAction[] = ['session.failed', 'session.refused', 'access.refused'];

/** Who: an account's e-mail, a token's name, the desk itself, or somebody not signed in. */
export const EventActor = ({ event }: { event: Pick<AuditEvent, 'action' | 'actor' | 'actorId'> }) => {
  const translate = useTranslate();
  if (event.actorId === null && event.actor === 'system') {
    return (
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {translate(STRANGERS.includes(event.action) ? 'audit.stranger' : 'audit.desk')}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      <HostileText>{event.actor}</HostileText>
    </Box>
  );
};
