import type { AuditAction, CaseHistory, Exchange, HistoryEntry, Note, ReviewRecord } from '@desk/contract';

const idOf = (kind: string, n: number) => `00000000-0000-4000-8${kind}-${String(n).padStart(12, '0')}`;

type Entry<K extends HistoryEntry['kind']> = Extract<HistoryEntry, { kind: K }>;

/** A scheduled check that brought the same answer; `n` makes its id. */
export const specimenExchange = (n: number, over: Partial<Exchange> = {}): Exchange => ({
  id: idOf('001', n),
  operation: 'poll',
  startedAt: '2026-11-20T09:00:00.000Z',
  durationMs: 85,
  httpStatus: 200,
  outcome: 'in_progress',
  bodySha256: 'ab'.repeat(32),
  bodyBytes: 20,
  bodyTruncated: false,
  contentType: 'application/json',
  requestId: null,
  changed: false,
  ...over,
});

export const exchangeEntry = (n: number, over: Partial<Exchange> = {}): Entry<'exchange'> => {
  const exchange = specimenExchange(n, over);
  return { kind: 'exchange', at: exchange.startedAt, exchange };
};

/** A view of the case by an invented analyst. */
export const eventEntry = (
  n: number,
  over: Partial<Entry<'event'>['event']> & { action?: AuditAction; at?: string } = {},
): Entry<'event'> => {
  const { at = '2026-11-20T10:00:00.000Z', ...event } = over;
  return {
    kind: 'event',
    at,
    event: {
      id: idOf('002', n),
      actor: 'analyst@example.com',
      action: 'verification.viewed',
      details: {},
      times: 1,
      ...event,
    },
  };
};

export const reviewEntry = (n: number, over: Partial<ReviewRecord> = {}): Entry<'review'> => {
  const review: ReviewRecord = {
    id: idOf('003', n),
    decision: 'approved',
    reason: 'Everything matches',
    comment: null,
    stage: 'decided',
    sealed: false,
    reviewedById: null,
    reviewedBy: 'mwajuma@example.com',
    reviewedAt: '2026-11-20T11:00:00.000Z',
    ...over,
  };
  return { kind: 'review', at: review.reviewedAt, review };
};

export const noteEntry = (n: number, over: Partial<Note> = {}): Entry<'note'> => {
  const note: Note = {
    id: idOf('004', n),
    text: 'Glare over the date.',
    author: 'mwajuma@example.com',
    authorId: null,
    createdAt: '2026-11-20T11:30:00.000Z',
    mentions: [],
    ...over,
  };
  return { kind: 'note', at: note.createdAt, note };
};

/** A history as the API answers it; by itself nothing of it is left out. */
export const specimenHistory = (
  data: HistoryEntry[] = [],
  omitted: CaseHistory['omitted'] = { exchanges: 0, events: 0 },
): CaseHistory => ({ data, omitted });
