import type { AuditAction } from '@desk/contract';
import type { EventEntry } from './entries.ts';

const SEEN = ['case', 'image', 'answer'] as const;
type Seen = (typeof SEEN)[number];

const seen: Partial<Record<AuditAction, Seen>> = {
  'verification.viewed': 'case',
  'image.viewed': 'image',
  'exchange.viewed': 'answer',
};

/** How often each kind of thing was opened, those that were. */
export const viewCounts = (entries: readonly EventEntry[]): { what: Seen; times: number }[] =>
  SEEN.map((what) => ({
    what,
    times: entries.reduce((sum, { event }) => sum + (seen[event.action] === what ? event.times : 0), 0),
  })).filter(({ times }) => times > 0);
