import type { AccountList, AccountRecord } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../http/problem.ts';
import { LIVES } from '../sign-in/sessions.ts';

type Times = 'lastSignInAt' | 'createdAt';
type Row = Omit<AccountRecord, Times> & { lastSignInAt: Date | null; createdAt: Date };

/** Accounts as admins see them. */
@Injectable()
export class AccountDirectory {
  constructor(private readonly dataSource: DataSource) {}

  /** By e-mail; an organisation's few, so there are no pages. */
  async list(): Promise<AccountList> {
    const rows = await this.dataSource.query<Row[]>(`${SELECT} ORDER BY lower(a.email)`);
    return { data: rows.map(toAccountRecord), total: rows.length };
  }

  /** @throws Problem 404 */
  async read(id: string, manager: EntityManager = this.dataSource.manager): Promise<AccountRecord> {
    const [row] = await manager.query<Row[]>(`${SELECT} WHERE a.id = $1`, [id]);
    if (row === undefined) throw Problem.notFound();
    return toAccountRecord(row);
  }
}

const SELECT = `
  SELECT a.id, a.email, a.name, a.role, a.disabled_at IS NOT NULL AS disabled,
    CASE WHEN a.oidc_issuer IS NULL THEN 'password' ELSE 'oidc' END AS method,
    a.password_temporary AS "passwordTemporary",
    EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS "secondFactor",
    (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND ${LIVES}) AS sessions,
    a.last_sign_in_at AS "lastSignInAt", a.created_at AS "createdAt"
  FROM account a`;

const toAccountRecord = ({ lastSignInAt, createdAt, ...rest }: Row): AccountRecord => ({
  ...rest,
  lastSignInAt: lastSignInAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
});
