import type { AuditAction, HistoryEntry } from '@desk/contract';

export type EventEntry = Extract<HistoryEntry, { kind: 'event' }>;

/** Uncovering a case is more than looking: each time is told by itself. */
const LOOKS: readonly AuditAction[] = ['verification.viewed', 'image.viewed', 'exchange.viewed'];

/** Whoever comes back later than this looks anew. */
const SOON_MS = 30 * 60_000;

/**
 * Tells equal looks of one person in one entry, at the time of the newest, unless something else happened between them. A page
 * that shows a case asks for it and its images again whenever it changed.
 * @param entries newest first
 */
export function looksTogether(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const told: HistoryEntry[] = [];
  let run: Run = { looker: undefined, looks: new Map() };
  for (const entry of entries) {
    const looker = lookerOf(entry);
    if (looker === undefined || looker !== run.looker) run = { looker, looks: new Map() };
    if (entry.kind !== 'event' || looker === undefined) told.push(entry);
    else if (!joins(run, entry)) told.push(begun(run, entry));
  }
  return told;
}

/** One person's looks without anything else between, by what was looked at. */
interface Run {
  looker: string | undefined;
  looks: Map<string, { told: EventEntry; oldest: string }>;
}

const lookerOf = (entry: HistoryEntry): string | undefined =>
  entry.kind === 'event' && LOOKS.includes(entry.event.action) ? entry.event.actor : undefined;

/** Counts a look to an equal one soon after it, if there is one. */
function joins({ looks }: Run, entry: EventEntry): boolean {
  const known = looks.get(lookedAt(entry));
  if (known === undefined || Date.parse(known.oldest) - Date.parse(entry.at) > SOON_MS) return false;
  known.told.event.times += entry.event.times;
  known.oldest = entry.at;
  return true;
}

function begun({ looks }: Run, entry: EventEntry): EventEntry {
  const told = { ...entry, event: { ...entry.event } };
  looks.set(lookedAt(entry), { told, oldest: entry.at });
  return told;
}

const lookedAt = ({ event }: EventEntry): string => JSON.stringify([event.action, event.details]);
