import type { Account, ReviewPolicy } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';

/** The rules of deciding; in the row of the other rules, read afresh each time. */
@Injectable()
export class ReviewPolicies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  read(manager: EntityManager = this.dataSource.manager): Promise<ReviewPolicy> {
    return policyRow(manager, '');
  }

  change(actor: Account, policy: ReviewPolicy): Promise<ReviewPolicy> {
    return this.dataSource.transaction(async (manager) => {
      const before = await policyRow(manager, 'FOR UPDATE');
      await manager.query('UPDATE policy SET four_eyes = $1, review_reasons = $2', [
        policy.fourEyes,
        JSON.stringify(policy.reasons),
      ]);
      await this.audit.record(manager, {
        actor,
        action: 'review_policy.changed',
        details: { before: { ...before }, after: { ...policy } },
      });
      return policy;
    });
  }
}

async function policyRow(manager: EntityManager, lock: '' | 'FOR UPDATE'): Promise<ReviewPolicy> {
  const [row] = await manager.query<ReviewPolicy[]>(
    `SELECT four_eyes AS "fourEyes", review_reasons AS reasons FROM policy ${lock}`,
  );
  if (row === undefined) throw new Error('The policy has no row.');
  return row;
}
