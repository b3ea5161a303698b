import type { Account, Policy, Role } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';

/** The rules that admins set; one row, read afresh each time, so that replicas agree. */
@Injectable()
export class Policies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async read(manager: EntityManager = this.dataSource.manager): Promise<Policy> {
    const [row] = await manager.query<Policy[]>(`${SELECT} FROM policy`);
    if (row === undefined) throw new Error('The policy has no row.');
    return row;
  }

  /** Whether a role sees e-mails and document numbers covered; of a request's caller that is known already. */
  async masks(role: Role): Promise<boolean> {
    return (await this.read()).maskedRoles.includes(role);
  }

  change(actor: Account, policy: Policy): Promise<Policy> {
    return this.dataSource.transaction(async (manager) => {
      const [before] = await manager.query<Policy[]>(`${SELECT} FROM policy FOR UPDATE`);
      if (before === undefined) throw new Error('The policy has no row.');
      await manager.query(
        `UPDATE policy SET second_factor_roles = $1, masked_roles = $2, retention_months = $3,
           retention_months_by_country = $4::jsonb,
           retention_changed_on = CASE WHEN (retention_months, retention_months_by_country) = ($3::int, $4::jsonb)
             THEN retention_changed_on ELSE (now() AT TIME ZONE 'UTC')::date END`,
        [
          policy.secondFactorRoles,
          policy.maskedRoles,
          policy.retentionMonths,
          JSON.stringify(policy.retentionMonthsByCountry),
        ],
      );
      await this.audit.record(manager, {
        actor,
        action: 'policy.changed',
        details: { before: { ...before }, after: { ...policy } },
      });
      return policy;
    });
  }
}

/** SQL: whether cases are covered for a role. */
export const masks = (role: string): string => `${role} = ANY ((SELECT masked_roles FROM policy)::text[])`;

const SELECT = `SELECT second_factor_roles AS "secondFactorRoles", masked_roles AS "maskedRoles",
  retention_months AS "retentionMonths", retention_months_by_country AS "retentionMonthsByCountry"`;
