import type { Account } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from './actions.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Who did it: an account, or the desk itself. */
export type AuditActor = Account | 'system';

export interface AuditEvent {
  actor: AuditActor;
  action: AuditAction;
  verificationId?: string | null;
  /** Facts about the event; never an image, a password or a key. */
  details?: Record<string, Json>;
}

/** Who did, saw or exported what. Rows can only be added: the table refuses every change (migration 1). */
@Injectable()
export class AuditLog {
  /** Writes through the caller's transaction, so that the event stands exactly when what it records does. */
  async record(
    manager: EntityManager,
    { actor, action, verificationId, details }: AuditEvent,
  ): Promise<void> {
    const [actorId, name] = actor === 'system' ? [null, 'system'] : [actor.id, actor.email];
    await manager.query(
      'INSERT INTO audit_event (actor_id, actor, action, verification_id, details) VALUES ($1, $2, $3, $4, $5)',
      [actorId, name, action, verificationId ?? null, JSON.stringify(details ?? {})],
    );
  }
}
