import Bolt from '@mui/icons-material/Bolt';
import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import Sync from '@mui/icons-material/Sync';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { LiveState } from '../api/events.ts';
import { useLiveState } from '../api/useLiveEvents.ts';
import { ToneChip } from '../shared/ToneChip.tsx';
import { visuallyHidden } from '../shared/visuallyHidden.ts';

const looks = {
  live: { tone: 'positive', icon: Bolt, variant: 'plain' },
  connecting: { tone: 'neutral', icon: Sync, variant: 'plain' },
  offline: { tone: 'caution', icon: CloudOffOutlined, variant: 'soft' },
} as const satisfies Record<LiveState, object>;

/** Whether what is on the screen follows the desk as it changes. */
export const LiveIndicator = () => {
  const translate = useTranslate();
  const state = useLiveState();
  return (
    <Box role="status" sx={{ display: 'flex' }}>
      <ToneChip {...looks[state]} title={translate(`shell.liveHelp.${state}`)}>
        <Box component="span" sx={{ '@media (max-width: 480px)': visuallyHidden }}>
          {translate(`shell.live.${state}`)}
        </Box>
      </ToneChip>
    </Box>
  );
};
