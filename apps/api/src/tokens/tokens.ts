import { randomUUID } from 'node:crypto';
import type { Account, CreatedToken, NewToken, Role, TokenList, TokenRecord } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Found, TokenCaller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { PREPARED } from '../database/prepared.ts';
import { Problem } from '../http/problem.ts';
import { masks } from '../policy/policies.ts';
import { newTokenText, tokenHash } from './token-text.ts';

const LONGEST = `interval '10 years'`;

type Times = 'expiresAt' | 'createdAt' | 'lastUsedAt';
type Row = Omit<TokenRecord, Times> & { expiresAt: Date; createdAt: Date; lastUsedAt: Date | null };

/** Tokens of machines. Only a hash is kept; revoking one takes its row away. */
@Injectable()
export class Tokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** What a token opens. Marks it as used, once a minute at most. */
  async find(token: string): Promise<Found<TokenCaller>> {
    const [row] = await this.dataSource.query<
      {
        id: string;
        name: string;
        role: Role;
        madeById: string;
        masked: boolean;
        lives: boolean;
        stale: boolean;
      }[]
    >(
      `${PREPARED} SELECT id, name, role, created_by_id AS "madeById", ${masks('role')} AS masked, expires_at > now() AS lives,
         coalesce(last_used_at < now() - interval '1 minute', true) AS stale
       FROM api_token WHERE token_hash = $1`,
      [tokenHash(token)],
    );
    if (row === undefined) return { state: 'unknown' };
    const { id, name, role, madeById, masked } = row;
    const account = { id, email: `token: ${name}`, name, role };
    if (!row.lives) return { state: 'expired', account };
    if (row.stale)
      await this.dataSource.query('UPDATE api_token SET last_used_at = now() WHERE id = $1', [id]);
    return { state: 'living', caller: { kind: 'token', account, masked, madeById } };
  }

  /** Whether a token lives, without counting as its use. */
  async lives(id: string): Promise<boolean> {
    const found = await this.dataSource.query<object[]>(
      'SELECT FROM api_token WHERE id = $1 AND expires_at > now()',
      [id],
    );
    return found.length > 0;
  }

  async list(): Promise<TokenList> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS} FROM api_token ORDER BY created_at DESC, id`,
    );
    return { data: rows.map(toTokenRecord), total: rows.length };
  }

  /** @throws Problem 400 unless it expires within the next ten years */
  create(actor: Account, { name, role, expiresAt }: NewToken): Promise<CreatedToken> {
    const token = newTokenText();
    return this.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<Row[]>(
        `INSERT INTO api_token (id, name, role, token_hash, expires_at, created_by_id, created_by)
         SELECT $1::uuid, $2, $3, $4::bytea, $5::timestamptz, $6::uuid, $7
         WHERE $5::timestamptz > now() AND $5::timestamptz <= now() + ${LONGEST}
         RETURNING ${COLUMNS}`,
        [randomUUID(), name, role, tokenHash(token), expiresAt, actor.id, actor.email],
      );
      if (row === undefined)
        throw Problem.badRequest([
          { field: 'expiresAt', message: 'Must lie in the future, within ten years' },
        ]);
      const details = { tokenId: row.id, name, role, expiresAt };
      await this.audit.record(manager, { actor, action: 'token.created', details });
      return { ...toTokenRecord(row), token };
    });
  }

  revoke(actor: Account, id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [[revoked]] = await manager.query<[{ name: string; role: Role }[], number]>(
        'DELETE FROM api_token WHERE id = $1 RETURNING name, role',
        [id],
      );
      if (revoked === undefined) throw Problem.notFound();
      const details = { tokenId: id, name: revoked.name, role: revoked.role };
      await this.audit.record(manager, { actor, action: 'token.revoked', details });
    });
  }
}

const COLUMNS = `id, name, role, expires_at AS "expiresAt", created_by AS "createdBy", created_at AS "createdAt",
  last_used_at AS "lastUsedAt"`;

const toTokenRecord = ({ expiresAt, createdAt, lastUsedAt, ...rest }: Row): TokenRecord => ({
  ...rest,
  expiresAt: expiresAt.toISOString(),
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
