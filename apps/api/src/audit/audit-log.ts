import { randomUUID } from 'node:crypto';
import type { Account, AuditAction } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { macOf } from './chain.ts';
import { PREPARED } from '../database/prepared.ts';
import { storableText } from '../database/storable-text.ts';
import { storableDetails } from './storable-details.ts';

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
  constructor(private readonly secrets: DeskSecrets) {}

  /**
   * Writes through the caller's transaction, so that the event stands exactly when what it records does. One statement
   * that waits for nobody: `Chainer` links the event afterwards.
   */
  async record(
    manager: EntityManager,
    { actor, action, verificationId = null, details = {} }: AuditEvent,
  ): Promise<void> {
    const [actorId, name] = actor === 'system' ? [null, 'system'] : [actor.id, storableText(actor.email)];
    const stored = storableDetails(details);
    const statement = { uid: randomUUID(), actorId, actor: name, action, verificationId, details: stored };
    await manager.query(
      `${PREPARED} WITH event AS (
         INSERT INTO audit_event (uid, actor_id, actor, action, verification_id, details, mac)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id)
       INSERT INTO audit_unchained (event_id) SELECT id FROM event`,
      [
        statement.uid,
        actorId,
        name,
        action,
        verificationId,
        JSON.stringify(stored),
        macOf(this.secrets.key('audit'), statement),
      ],
    );
  }
}
