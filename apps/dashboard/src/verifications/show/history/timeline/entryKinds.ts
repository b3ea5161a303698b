import type { AuditAction, HistoryEntry } from '@desk/contract';

/** What a reader may choose to see, in the order of the chips. */
export const ENTRY_KINDS = ['answer', 'decision', 'note', 'look', 'keeping'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What was done to a case. Everything else that is recorded of one is somebody looking: views, reveals, exports, refusals. */
const kinds: Partial<Record<AuditAction, EntryKind>> = {
  'verification.submitted': 'answer',
  'verification.status_changed': 'answer',
  'verification.recheck_requested': 'answer',
  'verification.answer_mismatched': 'answer',
  'verification.answer_late': 'answer',
  'verification.sent_again': 'decision',
  'verification.marked_not_sent': 'decision',
  'verification.reviewed': 'decision',
  'verification.review_withdrawn': 'decision',
  'verification.assigned': 'decision',
  'verification.released': 'decision',
  'verification.note_added': 'note',
  'verification.relationship_changed': 'keeping',
  'verification.hold_placed': 'keeping',
  'verification.hold_lifted': 'keeping',
  'verification.purged': 'keeping',
};

export const entryKind = (entry: HistoryEntry): EntryKind => {
  switch (entry.kind) {
    case 'exchange':
      return 'answer';
    case 'review':
      return 'decision';
    case 'note':
      return 'note';
    case 'event':
      return kinds[entry.event.action] ?? 'look';
  }
};

/** How often each happened; what followed at once and is told in one entry counts as often as it happened. */
export const countKinds = (entries: readonly HistoryEntry[]): Record<EntryKind, number> => {
  const counts = { answer: 0, decision: 0, note: 0, look: 0, keeping: 0 };
  for (const entry of entries) counts[entryKind(entry)] += entry.kind === 'event' ? entry.event.times : 1;
  return counts;
};

/** The entries of the chosen kinds; all where none is chosen. */
export const chosenEntries = (
  entries: readonly HistoryEntry[],
  chosen: ReadonlySet<EntryKind>,
): HistoryEntry[] => entries.filter((entry) => chosen.size === 0 || chosen.has(entryKind(entry)));
