import AssignmentIndOutlined from '@mui/icons-material/AssignmentIndOutlined';
import CancelScheduleSendOutlined from '@mui/icons-material/CancelScheduleSendOutlined';
import DeleteForeverOutlined from '@mui/icons-material/DeleteForeverOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import GppMaybeOutlined from '@mui/icons-material/GppMaybeOutlined';
import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import LockClockOutlined from '@mui/icons-material/LockClockOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { AuditAction } from '@desk/contract';
import { ALARMS } from '../../../../audit/actions.ts';
import { entryKind } from './entryKinds.ts';
import type { EventEntry } from './entries.ts';
import { EventWords } from './EventWords.tsx';
import { LineFrame } from './LineFrame.tsx';

const icons: Partial<Record<AuditAction, SvgIconComponent>> = {
  'verification.revealed': LockOpenOutlined,
  'verification.assigned': AssignmentIndOutlined,
  'verification.released': AssignmentIndOutlined,
  'verification.sent_again': SendOutlined,
  'verification.marked_not_sent': CancelScheduleSendOutlined,
  'verification.purged': DeleteForeverOutlined,
};

const iconOf = (entry: EventEntry): SvgIconComponent => {
  const kind = entryKind(entry);
  if (ALARMS.includes(entry.event.action)) return GppMaybeOutlined;
  if (kind === 'keeping') return icons[entry.event.action] ?? LockClockOutlined;
  return icons[entry.event.action] ?? (kind === 'look' ? VisibilityOutlined : EditNoteOutlined);
};

const LOUD: readonly AuditAction[] = [
  'verification.revealed',
  'verification.sent_again',
  'verification.marked_not_sent',
];

/** One thing that somebody did or saw: quiet, unless it uncovered, destroyed or sent something, or is a matter of security. */
export const EventLine = ({ entry }: { entry: EventEntry }) => {
  const { action } = entry.event;
  const alarming = ALARMS.includes(action);
  const loud = alarming || LOUD.includes(action) || entryKind(entry) === 'keeping';
  const tone = alarming ? 'caution' : loud ? 'info' : 'neutral';
  return (
    <LineFrame icon={iconOf(entry)} tone={tone} at={entry.at} notable={alarming} quiet={!loud}>
      <EventWords entry={entry} who />
    </LineFrame>
  );
};
