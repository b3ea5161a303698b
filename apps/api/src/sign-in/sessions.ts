import { createHash, randomBytes } from 'node:crypto';
import type { Account, SessionDue, SignInMethod } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Found, SessionCaller } from '../access/caller.ts';
import { PREPARED } from '../database/prepared.ts';
import { masks } from '../policy/policies.ts';
import type { Client } from './client.ts';

const IDLE = `interval '30 minutes'`;
const ABSOLUTE = `interval '12 hours'`;
/** Of a session `s`. */
export const LIVES = `s.expires_at > now() AND s.last_seen_at > now() - ${IDLE}`;

/**
 * What the session `s` of the account `a` has to do first. The identity provider answers for how its people sign in;
 * the policy is read each time, so that a rule that was set a moment ago holds for everybody who is signed in.
 */
const DUE = `CASE
  WHEN s.method = 'oidc' THEN NULL
  WHEN a.password_temporary THEN 'password_change'
  WHEN a.role = ANY ((SELECT second_factor_roles FROM policy)::text[]) AND NOT EXISTS (
    SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
  THEN 'second_factor_enrolment' END`;

interface SessionRow extends Account {
  method: SignInMethod;
  due: SessionDue | null;
  masked: boolean;
  lives: boolean;
  stale: boolean;
}

/** Who is signed in. Only a token's hash is kept: a copy of the table opens no session. All times are the database's. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens a session in place of the one that the browser brought along. @returns its token, which is told this once */
  async open(
    manager: EntityManager,
    accountId: string,
    method: SignInMethod,
    client: Client,
  ): Promise<Buffer> {
    if (client.earlier !== null) await this.end(manager, hashOf(client.earlier));
    await sweep(manager);
    const token = randomBytes(32);
    await manager.query(
      `INSERT INTO session (token_hash, account_id, method, address, user_agent, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + ${ABSOLUTE})`,
      [hashOf(token), accountId, method, client.address, client.userAgent],
    );
    return token;
  }

  /** What a token opens. @param counts whether this is use, which is noted once a minute at most */
  async find(token: Buffer, counts = true): Promise<Found<SessionCaller>> {
    const tokenHash = hashOf(token);
    const [row] = await this.dataSource.query<SessionRow[]>(
      `${PREPARED} SELECT a.id, a.email, a.name, a.role, s.method, ${DUE} AS due, ${masks('a.role')} AS masked,
         a.disabled_at IS NULL AND ${LIVES} AS lives, s.last_seen_at < now() - interval '1 minute' AS stale
       FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = $1`,
      [tokenHash],
    );
    if (!row) return { state: 'unknown' };
    const { method, due, masked, lives, stale, ...account } = row;
    if (!lives) return { state: 'expired', account };
    if (stale && counts)
      await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE token_hash = $1', [
        tokenHash,
      ]);
    return {
      state: 'living',
      caller: { kind: 'session', account, tokenHash, method, masked, due, active: counts },
    };
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

  /** Ends the sessions of an account, but one if it is given. @returns how many of them lived */
  async endAll(manager: EntityManager, accountId: string, but: Buffer | null = null): Promise<number> {
    const [ended] = await manager.query<[{ lived: boolean }[], number]>(
      `DELETE FROM session s WHERE account_id = $1 AND token_hash IS DISTINCT FROM $2 RETURNING ${LIVES} AS lived`,
      [accountId, but],
    );
    return ended.filter(({ lived }) => lived).length;
  }

  /** Gives a session a new token; the old one opens nothing any more. @returns the new token */
  async renew(manager: EntityManager, tokenHash: Buffer): Promise<Buffer> {
    const token = randomBytes(32);
    await manager.query('UPDATE session SET token_hash = $1 WHERE token_hash = $2', [
      hashOf(token),
      tokenHash,
    ]);
    return token;
  }
}

/**
 * Removes what ran out a day ago; until then a late comer's can still be told from one that never was. What another
 * sign-in is removing right now is left to it.
 */
async function sweep(manager: EntityManager): Promise<void> {
  await manager.query(
    `DELETE FROM session WHERE token_hash IN (
       SELECT token_hash FROM session WHERE expires_at < now() - interval '1 day' LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
  );
}

/** What is kept of a token. */
export const hashOf = (token: Buffer): Buffer => createHash('sha256').update(token).digest();
