import AssignmentIndOutlined from '@mui/icons-material/AssignmentIndOutlined';
import CancelScheduleSendOutlined from '@mui/icons-material/CancelScheduleSendOutlined';
import DeleteForeverOutlined from '@mui/icons-material/DeleteForeverOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import LockClockOutlined from '@mui/icons-material/LockClockOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { AuditAction } from '@desk/contract';
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
  if (kind === 'keeping') return icons[entry.event.action] ?? LockClockOutlined;
  return icons[entry.event.action] ?? (kind === 'look' ? VisibilityOutlined : EditNoteOutlined);
};

const LOUD: readonly AuditAction[] = [
  'verification.revealed',
  'verification.sent_again',
  'verification.marked_not_sent',
];

/** One thing that somebody did or saw: quiet, unless it uncovered, destroyed or sent something. */
export const EventLine = ({ entry }: { entry: EventEntry }) => {
  const { action } = entry.event;
  const loud = LOUD.includes(action) || entryKind(entry) === 'keeping';
  return (
    <LineFrame icon={iconOf(entry)} tone={loud ? 'info' : 'neutral'} at={entry.at} quiet={!loud}>
      <EventWords entry={entry} who />
    </LineFrame>
  );
};
