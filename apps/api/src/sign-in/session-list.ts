import type { AccountSession, AccountSessions } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Account } from '@desk/contract';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { LIVES, Sessions } from './sessions.ts';

type Row = Omit<AccountSession, 'createdAt' | 'lastSeenAt' | 'expiresAt'> &
  Record<'createdAt' | 'lastSeenAt' | 'expiresAt', Date>;

/** An account's living sessions, to look through and to end. */
@Injectable()
export class SessionList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** Newest use first. @param current the session that asks */
  async of(accountId: string, current: Buffer | null): Promise<AccountSessions> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT s.id, s.method, s.address, s.user_agent AS "userAgent", s.created_at AS "createdAt",
         s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.token_hash IS NOT DISTINCT FROM $2 AS current
       FROM session s WHERE s.account_id = $1 AND ${LIVES} ORDER BY s.last_seen_at DESC, s.id`,
      [accountId, current],
    );
    return { data: rows.map(toAccountSession) };
  }

  /** Ends one of one's own. @throws Problem 404 for somebody else's, as for one that is not there */
  endOne(account: Account, sessionId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [ended] = await manager.query<[object[], number]>(
        'DELETE FROM session WHERE id = $1 AND account_id = $2 RETURNING id',
        [sessionId, account.id],
      );
      if (ended.length === 0) throw Problem.notFound();
      await this.audit.record(manager, { actor: account, action: 'session.ended', details: { sessionId } });
    });
  }

  /** Ends all of an account's, for an admin. */
  endAll(actor: Account, accountId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const sessions = await this.sessions.endAll(manager, accountId);
      const details = { accountId, sessions };
      await this.audit.record(manager, { actor, action: 'account.sessions_ended', details });
    });
  }
}

const toAccountSession = ({ createdAt, lastSeenAt, expiresAt, ...rest }: Row): AccountSession => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
