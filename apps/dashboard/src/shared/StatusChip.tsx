import Autorenew from '@mui/icons-material/Autorenew';
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import ReportGmailerrorred from '@mui/icons-material/ReportGmailerrorred';
import ScheduleSend from '@mui/icons-material/ScheduleSend';
import TaskAlt from '@mui/icons-material/TaskAlt';
import type { SvgIconComponent } from '@mui/icons-material';
import type { JobStatus } from '@desk/contract';
import { useTranslate } from 'react-admin';
import type { ToneName } from '../theme/palette.ts';
import { ToneChip } from './ToneChip.tsx';

const looks: Record<JobStatus, { tone: ToneName; icon: SvgIconComponent }> = {
  queued: { tone: 'neutral', icon: ScheduleSend },
  in_progress: { tone: 'info', icon: Autorenew },
  completed: { tone: 'neutral', icon: TaskAlt },
  failed: { tone: 'negative', icon: ReportGmailerrorred },
  rejected: { tone: 'caution', icon: BlockOutlined },
  unconfirmed: { tone: 'caution', icon: HelpOutlineOutlined },
};

/** Where the job stands. Completed is quiet on purpose: the verdict beside it is what matters then. */
export const StatusChip = ({ status }: { status: JobStatus }) => {
  const translate = useTranslate();
  const { tone, icon } = looks[status];
  return (
    <ToneChip
      tone={tone}
      icon={icon}
      variant={status === 'completed' ? 'plain' : 'soft'}
      title={translate(`shared.statusHelp.${status}`)}
    >
      {translate(`shared.status.${status}`)}
    </ToneChip>
  );
};
