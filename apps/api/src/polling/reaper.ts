import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { applyTransition } from '../verifications/transitions.ts';
import { Verification } from '../verifications/verification.entity.ts';

/** Cases taken at a time, so that one transaction stays short. */
const BATCH = 100;

/** Finds submissions whose sender died between sending and storing the answer. */
@Injectable()
export class Reaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Nobody knows whether the provider took these: they become `unconfirmed`, for a person to decide. */
  reap(): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const lost = await manager
        .createQueryBuilder(Verification, 'v')
        .where(`v.lease_until <= now() AND v.status = 'queued' AND v.sending_at IS NOT NULL`)
        .orderBy('v.id')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const verification of lost)
        await applyTransition(
          manager,
          this.audit,
          verification,
          'unconfirmed',
          { nextCheckAt: null, leaseUntil: null },
          'system',
        );
    });
  }
}
