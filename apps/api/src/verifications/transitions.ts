import type { JobStatus, Verdict } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { AuditActor, AuditLog } from '../audit/audit-log.ts';
import { announce } from '../events/announce.ts';
import { Verification } from './verification.entity.ts';

/** What may follow what. Everything else is a fault of ours and refused. */
export const TRANSITIONS: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  queued: ['in_progress', 'completed', 'failed', 'rejected', 'unconfirmed'],
  in_progress: ['completed', 'failed'],
  // A re-check may bring another verdict, or a verdict where the job had failed.
  completed: ['failed'],
  failed: ['completed'],
  rejected: [],
  // Sent, and nobody knows whether it arrived: the sender's own late answer moves it on, or a person's word.
  unconfirmed: ['queued', 'in_progress', 'completed', 'failed', 'rejected'],
};

export class IllegalTransition extends Error {
  constructor(from: JobStatus, to: JobStatus) {
    super(`A verification cannot go from ${from} to ${to}.`);
  }
}

/** The columns that are written together with a status, except the status itself. */
export type Changes = Partial<Omit<Verification, 'id' | 'status'>>;

/**
 * The one place that changes a case's status: writes it with the other changes, records it and tells every open
 * browser, all in the caller's transaction. `before` is the row as locked by the caller.
 * @throws IllegalTransition when `to` may not follow.
 */
export async function applyTransition(
  manager: EntityManager,
  audit: AuditLog,
  before: Verification,
  to: JobStatus,
  changes: Changes,
  actor: AuditActor,
): Promise<void> {
  const moved = before.status !== to;
  if (moved && !TRANSITIONS[before.status].includes(to)) throw new IllegalTransition(before.status, to);
  await manager.update(Verification, { id: before.id }, { ...changes, status: to });
  const verdict =
    changes.verificationStatus === undefined ? before.verificationStatus : changes.verificationStatus;
  if (moved || verdict !== before.verificationStatus)
    await audit.record(manager, {
      actor,
      action: 'verification.status_changed',
      verificationId: before.id,
      details: { from: state(before.status, before.verificationStatus), to: state(to, verdict) },
    });
  await announce(manager, { id: before.id, status: to, verificationStatus: verdict });
}

const state = (status: JobStatus, verdict: Verdict | null) => ({ status, verificationStatus: verdict });
