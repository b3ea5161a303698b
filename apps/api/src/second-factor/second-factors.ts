import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DataKeys } from '../encryption/data-keys.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { matchingStep } from './totp.ts';

/** What a code was good for. `none`: the account has no second factor, so any code will do. */
export type CodeUse = 'none' | 'totp' | 'recovery_code' | 'wrong' | 'replayed';

/** Checks codes. Each counts once: a time step only after the last one used, a recovery code until it is gone. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dataKeys: DataKeys,
    private readonly secrets: DeskSecrets,
  ) {}

  async isEnrolled(accountId: string, manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    const found = await manager.query<object[]>(
      'SELECT FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL',
      [accountId],
    );
    return found.length > 0;
  }

  /** Uses a code up for a sign-in. */
  async use(manager: EntityManager, accountId: string, code: string): Promise<CodeUse> {
    const secret = await this.secretOf(manager, accountId, 'confirmed_at IS NOT NULL');
    if (secret === null) return 'none';
    const step = matchingStep(secret, code);
    if (step !== null) return (await useStep(manager, accountId, step)) ? 'totp' : 'replayed';
    const [used] = await manager.query<[object[], number]>(
      'DELETE FROM recovery_code WHERE account_id = $1 AND code_hash = $2 RETURNING account_id',
      [accountId, recoveryCodeHash(code)],
    );
    return used.length > 0 ? 'recovery_code' : 'wrong';
  }

  /** Puts a secret that waits for its first code in force. @returns whether the code was the secret's */
  async confirm(manager: EntityManager, accountId: string, code: string): Promise<boolean> {
    const secret = await this.secretOf(manager, accountId, 'confirmed_at IS NULL');
    const step = secret === null ? null : matchingStep(secret, code);
    if (step === null || !(await useStep(manager, accountId, step))) return false;
    await manager.query('UPDATE second_factor SET confirmed_at = now() WHERE account_id = $1', [accountId]);
    return true;
  }

  /** Keeps a secret until it is confirmed; one that is in force stays. @returns whether it was kept */
  async propose(accountId: string, secret: string): Promise<boolean> {
    const sealed = this.dataKeys.seal(this.secrets.key('second_factor'), Buffer.from(secret), aad(accountId));
    const kept = await this.dataSource.query<object[]>(
      `INSERT INTO second_factor AS f (account_id, secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET secret = $2, last_step = 0 WHERE f.confirmed_at IS NULL
       RETURNING account_id`,
      [accountId, sealed],
    );
    return kept.length > 0;
  }

  /** @returns whether there was one in force */
  async remove(manager: EntityManager, accountId: string): Promise<boolean> {
    const [removed] = await manager.query<[{ confirmed: boolean }[], number]>(
      'DELETE FROM second_factor WHERE account_id = $1 RETURNING confirmed_at IS NOT NULL AS confirmed',
      [accountId],
    );
    return removed.some(({ confirmed }) => confirmed);
  }

  private async secretOf(
    manager: EntityManager,
    accountId: string,
    state: 'confirmed_at IS NULL' | 'confirmed_at IS NOT NULL',
  ): Promise<string | null> {
    const [row] = await manager.query<{ secret: Buffer }[]>(
      `SELECT secret FROM second_factor WHERE account_id = $1 AND ${state} FOR UPDATE`,
      [accountId],
    );
    if (row === undefined) return null;
    return this.dataKeys.open(this.secrets.key('second_factor'), row.secret, aad(accountId)).toString();
  }
}

/** A secret opens for its account alone: a row that was copied to another account is of no use there. */
const aad = (accountId: string): string => `second-factor:${accountId}`;

/** RFC 6238, 5.2: a code that was accepted is not accepted again, and neither is one from before it. */
async function useStep(manager: EntityManager, accountId: string, step: number): Promise<boolean> {
  const [used] = await manager.query<[object[], number]>(
    'UPDATE second_factor SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING account_id',
    [accountId, step],
  );
  return used.length > 0;
}
