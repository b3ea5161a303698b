import type { ReviewDecision } from '@desk/contract';
import type { ShortcutName } from '../../shortcuts/shortcuts.ts';

/** The shortcut of each decision. */
export const DECISION_KEYS = {
  approved: 'approve',
  rejected: 'reject',
  resubmission_requested: 'resubmit',
} as const satisfies Record<ReviewDecision, ShortcutName>;
