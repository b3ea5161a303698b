import { createHash, randomBytes } from 'node:crypto';
import type { Account } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { SignedIn } from './signed-in.ts';

const IDLE = `interval '30 minutes'`;
const ABSOLUTE = `interval '12 hours'`;
/** Of a session `s`. */
const LIVES = `s.expires_at > now() AND s.last_seen_at > now() - ${IDLE}`;

/** Who is signed in. Only a token's hash is kept: a copy of the table opens no session. All times are the database's. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the new session's token, which is told this once */
  async create(manager: EntityManager, accountId: string): Promise<Buffer> {
    const token = randomBytes(32);
    await manager.query(
      `INSERT INTO session (token_hash, account_id, expires_at) VALUES ($1, $2, now() + ${ABSOLUTE})`,
      [hashOf(token), accountId],
    );
    return token;
  }

  /** The session of a token, if it lives and its account may sign in. Marks it as used, once a minute at most. */
  async find(token: Buffer): Promise<SignedIn | null> {
    const tokenHash = hashOf(token);
    const [row] = await this.dataSource.query<(Account & { stale: boolean })[]>(
      `SELECT a.id, a.email, a.name, a.role, s.last_seen_at < now() - interval '1 minute' AS stale
       FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = $1 AND a.disabled_at IS NULL
         AND ${LIVES}`,
      [tokenHash],
    );
    if (!row) return null;
    const { stale, ...account } = row;
    if (stale)
      await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE token_hash = $1', [
        tokenHash,
      ]);
    return { account, tokenHash };
  }

  /** Whether a session lives, without counting as its use. */
  async lives(tokenHash: Buffer): Promise<boolean> {
    const found = await this.dataSource.query<unknown[]>(
      `SELECT FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = $1 AND a.disabled_at IS NULL AND ${LIVES}`,
      [tokenHash],
    );
    return found.length > 0;
  }

  async end(manager: EntityManager, tokenHash: Buffer): Promise<void> {
    await manager.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
  }

  /** Ends the session that a browser brought along to a new sign-in, whoever's it was. */
  endByToken(manager: EntityManager, token: Buffer): Promise<void> {
    return this.end(manager, hashOf(token));
  }

  /** Removes what has run out; what another sign-in is removing right now is left to it. */
  async sweep(manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM session WHERE token_hash IN (
         SELECT token_hash FROM session WHERE expires_at <= now() OR last_seen_at <= now() - ${IDLE}
         LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
    );
  }
}

const hashOf = (token: Buffer): Buffer => createHash('sha256').update(token).digest();
