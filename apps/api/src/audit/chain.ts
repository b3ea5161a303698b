import { createHmac } from 'node:crypto';
import type { AuditAction } from '@desk/contract';
import { canonicalJson } from '../encryption/canonical-json.ts';
import type { Json } from './audit-log.ts';

/** What an event says, without what the database adds to it. */
export interface Statement {
  uid: string;
  actorId: string | null;
  actor: string;
  action: AuditAction;
  verificationId: string | null;
  details: Record<string, Json>;
}

/** An event as stored. `mac` is null for those from before the chain. */
export interface StoredEvent extends Statement {
  /** A bigint, as Postgres writes it. */
  id: string;
  at: Date;
  mac: Buffer | null;
}

/** What the first link goes on from. */
export const BEGINNING = Buffer.alloc(32);

/** The code of an event: nobody who has the database alone can make one. Its first word keeps it apart from a link's hash. */
export function macOf(key: Buffer, statement: Statement): Buffer {
  const { uid, actorId, actor, action, verificationId, details } = statement;
  const text = canonicalJson({ uid, actorId, actor, action, verificationId, details });
  return createHmac('sha256', key).update('event\n').update(text).digest();
}

/** Whether the event's code is right. What JSON cannot say, such as 1e400 written into the table by hand, has no right one. */
export function macFits(key: Buffer, event: StoredEvent): boolean {
  try {
    return event.mac !== null && macOf(key, event).equals(event.mac);
  } catch {
    return false;
  }
}

/**
 * The hash of a link: it stands for its event, its place, and everything before it.
 * @throws Error for an event whose details JSON cannot say
 */
export function linkHash(key: Buffer, previous: Buffer, position: number, event: StoredEvent): Buffer {
  const { id, uid, actorId, actor, action, verificationId, details } = event;
  // `infinity` is no Date: as JSON it is null.
  const at = new Date(event.at).toJSON();
  const mac = event.mac?.toString('hex') ?? null;
  const text = canonicalJson({ id, at, uid, mac, actorId, actor, action, verificationId, details });
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  return createHmac('sha256', key).update('link\n').update(previous).update(place).update(text).digest();
}

/** The columns of a `StoredEvent`, for a query over `audit_event e`. */
export const STORED_EVENT = `e.id, e.at, e.uid, e.mac, e.actor_id AS "actorId", e.actor, e.action,
  e.verification_id AS "verificationId", e.details`;
