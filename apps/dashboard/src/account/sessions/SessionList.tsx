import type { AccountSession } from '@desk/contract';
import ComputerOutlined from '@mui/icons-material/ComputerOutlined';
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked';
import SmartphoneOutlined from '@mui/icons-material/SmartphoneOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../shared/HostileText.tsx';
import { TimeAgo } from '../../shared/TimeAgo.tsx';
import { ToneChip } from '../../shared/ToneChip.tsx';
import { visibleText } from '../../shared/visibleText.ts';
import { deviceOf } from './device.ts';
import { useDeviceName } from './useDeviceName.ts';

/** Living sessions, each with its device, address and times; `action` stands at the end of its line. */
export const SessionList = (props: {
  sessions: AccountSession[];
  action?: (session: AccountSession) => ReactNode;
}) => {
  const { sessions, action } = props;
  const translate = useTranslate();
  const deviceName = useDeviceName();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {sessions.map((session) => {
        const Icon = deviceOf(session.userAgent).phone ? SmartphoneOutlined : ComputerOutlined;
        return (
          <Box
            component="li"
            key={session.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto 1fr auto',
              alignItems: 'center',
              columnGap: 1.5,
              py: 1.25,
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { borderTop: 0, pt: 0 },
              '&:last-of-type': { pb: 0 },
            }}
          >
            <Icon aria-hidden sx={{ color: 'text.secondary' }} />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, fontWeight: 600 }}>
                <Box
                  component="span"
                  title={visibleText(session.userAgent)}
                  sx={{ overflowWrap: 'anywhere' }}
                >
                  <HostileText>{deviceName(session.userAgent)}</HostileText>
                </Box>
                {session.current && (
                  <ToneChip tone="positive" icon={RadioButtonChecked} variant="plain">
                    {translate('account.sessions.current')}
                  </ToneChip>
                )}
              </Box>
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  columnGap: 1.5,
                  fontSize: '0.8125rem',
                  color: 'text.secondary',
                }}
              >
                <span>{translate(`account.sessions.method.${session.method}`)}</span>
                <HostileText>{session.address}</HostileText>
                <span>
                  {translate('account.sessions.since')} <TimeAgo time={session.createdAt} />
                </span>
                <span>
                  {translate('account.sessions.seen')} <TimeAgo time={session.lastSeenAt} />
                </span>
              </Box>
            </Box>
            {action?.(session)}
          </Box>
        );
      })}
    </Box>
  );
};
