import type { HistoryEntry } from '@desk/contract';
import { isExchange } from './entries.ts';

/** What of an answer a reader must not overlook. */
export type ExchangeMark = 'changed' | 'changed_after' | 'stalled' | 'truncated';

/** From when on the API, too, calls a case without a verdict stalled. */
const STALLED_AFTER = 24 * 3_600_000;

/** The marks of each exchange of a history, newest first, by its id. @param submittedAt when the case was submitted */
export const exchangeMarks = (
  entries: readonly HistoryEntry[],
  submittedAt: string,
): ReadonlyMap<string, ExchangeMark[]> => {
  const stalledFrom = Date.parse(submittedAt) + STALLED_AFTER;
  const marks = new Map<string, ExchangeMark[]>();
  let settled = false;
  for (const { exchange } of entries.filter(isExchange).toReversed()) {
    const { outcome, changed, bodyTruncated } = exchange;
    const settles = outcome === 'completed' || outcome === 'failed';
    const late = Date.parse(exchange.startedAt) > stalledFrom;
    const own: ExchangeMark[] = [];
    if (changed) own.push(settled ? 'changed_after' : 'changed');
    if (late && !settled && !settles) own.push('stalled');
    if (bodyTruncated) own.push('truncated');
    marks.set(exchange.id, own);
    settled ||= settles;
  }
  return marks;
};
