import type { AuditAction, Exchange, HistoryEntry } from '@desk/contract';
import { VIEWS } from '../../../../audit/actions.ts';
import { idOf, isExchange, type EventEntry, type ExchangeEntry } from './entries.ts';
import type { ExchangeMark } from './exchangeMarks.ts';

/** One line of the history: an entry by itself, or entries of which one line tells all until it is unfolded. Newest first, too. */
export type HistoryLine =
  | { kind: 'entry'; entry: HistoryEntry }
  | { kind: 'checks'; entries: ExchangeEntry[] }
  | { kind: 'views'; entries: EventEntry[] };

const entriesOf = (line: HistoryLine): readonly HistoryEntry[] =>
  line.kind === 'entry' ? [line.entry] : line.entries;

/** When the newest of it happened. */
export const lineTime = (line: HistoryLine): string => entriesOf(line)[0]?.at ?? '';

/** What tells a line from others, also when newer checks or views have joined it. */
export const lineKey = (line: HistoryLine): string => {
  const oldest = entriesOf(line).at(-1);
  return oldest ? idOf(oldest) : '';
};

/** So many checks alike are one line; fewer are as easily read one by one. */
const FEWEST_CHECKS = 3;

/** Answers that the desk could read, and so could compare with the one before. */
const READ: readonly Exchange['outcome'][] = ['in_progress', 'completed', 'failed', 'unexpected'];

/** Whether "the same answer" can be said of it: it was read and said nothing new. */
export const isSame = ({ outcome, changed }: Exchange): boolean => !changed && READ.includes(outcome);

/** Answers that a reader should see one by one, unless they are the same to the byte. */
const ODD: readonly Exchange['outcome'][] = ['unexpected', 'mismatched', 'unreadable'];

type Marks = ReadonlyMap<string, ExchangeMark[]>;

/** What checks must have in common to be told in one line; undefined for an exchange that is always a line of its own. */
const likeness = (entry: HistoryEntry, marks: Marks): string | undefined => {
  if (!isExchange(entry) || entry.exchange.operation !== 'poll' || entry.exchange.changed) return undefined;
  const { id, outcome, httpStatus, bodyTruncated, bodySha256 } = entry.exchange;
  const bytes = bodyTruncated || ODD.includes(outcome) ? bodySha256 : null;
  return JSON.stringify([outcome, httpStatus, bytes, marks.get(id)]);
};

/** Uncovering a case is told by itself: it is more than looking. */
const QUIET: readonly AuditAction[] = VIEWS.filter((action) => action !== 'verification.revealed');

/** Who looked; undefined for what is no view. */
const viewer = (entry: HistoryEntry): string | undefined =>
  entry.kind === 'event' && QUIET.includes(entry.event.action) ? entry.event.actor : undefined;

/** How many of the entries from `start` on share what `of` says of the first; 0 where it says nothing. */
const runLength = (
  entries: readonly HistoryEntry[],
  start: number,
  of: (entry: HistoryEntry) => string | undefined,
): number => {
  const first = entries[start];
  const shared = first && of(first);
  if (shared === undefined) return 0;
  for (let end = start + 1; ; end += 1) {
    const entry = entries[end];
    if (entry === undefined || of(entry) !== shared) return end - start;
  }
};

/**
 * The lines of a history: checks in a row that brought nothing new, and one person's views in a row, are told together. `eachView`: views by
 * themselves.
 */
export const historyLines = (
  entries: readonly HistoryEntry[],
  marks: Marks,
  eachView = false,
): HistoryLine[] => {
  const lines: HistoryLine[] = [];
  for (let at = 0; at < entries.length;) {
    const checks = runLength(entries, at, (entry) => likeness(entry, marks));
    const views = eachView ? 0 : runLength(entries, at, viewer);
    const run = entries.slice(at, at + Math.max(checks, views, 1));
    if (checks >= FEWEST_CHECKS) lines.push({ kind: 'checks', entries: run.filter(isExchange) });
    else if (views > 1) lines.push({ kind: 'views', entries: run.filter((entry) => entry.kind === 'event') });
    else lines.push(...run.map((entry) => ({ kind: 'entry', entry }) as const));
    at += run.length;
  }
  return lines;
};
