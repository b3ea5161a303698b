import type { HistoryEntry } from '@desk/contract';

export type ExchangeEntry = Extract<HistoryEntry, { kind: 'exchange' }>;
export type ReviewEntry = Extract<HistoryEntry, { kind: 'review' }>;
export type NoteEntry = Extract<HistoryEntry, { kind: 'note' }>;
export type EventEntry = Extract<HistoryEntry, { kind: 'event' }>;

export const isExchange = (entry: HistoryEntry): entry is ExchangeEntry => entry.kind === 'exchange';

/** What tells an entry from all others of the case. */
export const idOf = (entry: HistoryEntry): string => {
  switch (entry.kind) {
    case 'exchange':
      return entry.exchange.id;
    case 'review':
      return entry.review.id;
    case 'note':
      return entry.note.id;
    case 'event':
      return entry.event.id;
  }
};
