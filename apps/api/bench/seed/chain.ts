import { linkHash, type StoredEvent } from '../../src/audit/chain.ts';
import type { SeededEvent } from './cases/events.ts';
import { copyTable } from './copy-text.ts';

/** Where the chain ends, and the newest event's number. */
export interface Head {
  position: number;
  hash: Buffer;
  eventId: number;
}

interface Link {
  position: number;
  eventId: string;
  hash: Buffer;
  at: Date;
}

const eventTable = copyTable<StoredEvent>('audit_event', [
  { column: 'id', property: 'id' },
  { column: 'at', property: 'at' },
  { column: 'uid', property: 'uid' },
  { column: 'actor_id', property: 'actorId' },
  { column: 'actor', property: 'actor' },
  { column: 'action', property: 'action' },
  { column: 'verification_id', property: 'verificationId' },
  { column: 'details', property: 'details', encode: JSON.stringify },
  { column: 'mac', property: 'mac' },
]);

const linkTable = copyTable<Link>('audit_link', [
  { column: 'position', property: 'position' },
  { column: 'event_id', property: 'eventId' },
  { column: 'hash', property: 'hash' },
  { column: 'at', property: 'at' },
]);

/** The chainer goes round once a second. */
const LINKED_AFTER_MS = 500;

/** Numbers events and links them, one after the other, as `links.ts` does. Each link needs the one before: no two threads can. */
export class Chain {
  constructor(
    private readonly key: Buffer,
    readonly head: Head,
  ) {}

  append(events: readonly SeededEvent[]): { target: string; text: string }[] {
    let [eventText, linkText] = ['', ''];
    for (const event of events) {
      const { head } = this;
      const stored = { ...event, id: String((head.eventId += 1)) };
      head.position += 1;
      head.hash = linkHash(this.key, head.hash, head.position, stored);
      eventText += eventTable.line(stored);
      const at = new Date(event.at.getTime() + LINKED_AFTER_MS);
      linkText += linkTable.line({ position: head.position, eventId: stored.id, hash: head.hash, at });
    }
    return [
      { target: eventTable.target, text: eventText },
      { target: linkTable.target, text: linkText },
    ];
  }
}
