import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { applyTransition } from '../verifications/transitions.ts';
import { Verification } from '../verifications/verification.entity.ts';
import { PollerMetrics } from './poller-metrics.ts';

/** Cases taken at a time, so that one transaction stays short. */
const BATCH = 100;

/** Cases whose lease may have ended: their own rows decide. */
const ENDED = 'SELECT verification_id FROM verification_due WHERE lease_until <= now()';

/** A submission that was on its way when its lease ended. */
const ON_ITS_WAY = `v.status = 'queued' AND v.sending_at IS NOT NULL`;

/** Finds the leases of calls whose caller died, or stopped, before the answer was stored. */
@Injectable()
export class Reaper {
  private readonly logger = new Logger(Reaper.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly metrics: PollerMetrics,
  ) {}

  async reap(): Promise<void> {
    await this.each((manager) => this.giveUpSent(manager));
    await this.each(freeOthers);
  }

  private async each(take: (manager: EntityManager) => Promise<number>): Promise<void> {
    for (let taken = BATCH; taken === BATCH;) {
      taken = await this.dataSource.transaction(take);
      this.metrics.leasesExpired(taken);
      if (taken > 0) this.logger.warn(`${taken} leases ended before an answer was stored`);
    }
  }

  /** Nobody knows whether the provider took these: they become `unconfirmed`, for a person to decide. */
  private async giveUpSent(manager: EntityManager): Promise<number> {
    const lost = await manager
      .createQueryBuilder(Verification, 'v')
      .where(`v.id IN (${ENDED}) AND v.lease_until <= now() AND ${ON_ITS_WAY}`)
      .orderBy('v.id')
      .limit(BATCH)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
    const changes = { nextCheckAt: null, leaseUntil: null };
    for (const verification of lost)
      await applyTransition(manager, this.audit, verification, 'unconfirmed', changes, 'system');
    return lost.length;
  }
}

/** Asking again does no harm: these are free for whoever claims them next. */
async function freeOthers(manager: EntityManager): Promise<number> {
  const [, freed] = await manager.query<[unknown[], number]>(
    `UPDATE verification SET lease_until = NULL WHERE id IN (
       SELECT v.id FROM verification v WHERE v.id IN (${ENDED}) AND v.lease_until <= now() AND NOT (${ON_ITS_WAY})
       ORDER BY v.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`,
  );
  return freed;
}
