import { randomUUID } from 'node:crypto';
import type { Account, AccountChange, AccountRecord, newAccount } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { checkNewPassword } from '../passwords/password-rules.ts';
import { Passwords } from '../passwords/passwords.ts';
import { SecondFactors } from '../second-factor/second-factors.ts';
import { Sessions } from '../sign-in/sessions.ts';
import { AccountDirectory } from './account-directory.ts';
import { guardLastAdmin } from './last-admin.ts';

/** What admins do with accounts. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: AccountDirectory,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly secondFactors: SecondFactors,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem 400 for an e-mail that is taken, in any case, and for a common password */
  async create(actor: Account, input: z.output<typeof newAccount>): Promise<AccountRecord> {
    const { email, name, role, password, passwordTemporary } = input;
    await checkNewPassword('password', password, email);
    const hash = await this.passwords.hash(password);
    return this.dataSource.transaction(async (manager) => {
      const [created] = await manager.query<{ id: string }[]>(
        `INSERT INTO account (id, email, name, role, password_hash, password_temporary)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
        [randomUUID(), email, name, role, hash, passwordTemporary],
      );
      if (created === undefined)
        throw Problem.badRequest([{ field: 'email', message: 'Belongs to another account' }]);
      const details = { accountId: created.id, email, name, role, passwordTemporary };
      await this.audit.record(manager, { actor, action: 'account.created', details });
      return this.directory.read(created.id, manager);
    });
  }

  /** Another role or a disabled account ends its sessions: what they began with no longer holds. */
  change(actor: Account, id: string, change: AccountChange): Promise<AccountRecord> {
    return this.dataSource.transaction(async (manager) => {
      const admins = await guardLastAdmin(manager);
      const before = await this.locked(manager, id);
      const after = { ...before, ...change };
      const keys = ['name', 'role', 'disabled'] as const;
      const changed = keys.filter((key) => before[key] !== after[key]);
      if (changed.length === 0) return before;
      admins.refuseIfLast(id, after);
      await manager.query(
        `UPDATE account SET name = $2, role = $3,
           disabled_at = CASE WHEN $4 THEN coalesce(disabled_at, now()) END WHERE id = $1`,
        [id, after.name, after.role, after.disabled],
      );
      const ends = before.role !== after.role || (after.disabled && !before.disabled);
      if (ends) await this.sessions.endAll(manager, id);
      const details = { accountId: id, before: picked(before, changed), after: picked(after, changed) };
      await this.audit.record(manager, { actor, action: 'account.changed', details });
      return this.directory.read(id, manager);
    });
  }

  /** Gives out a temporary password; whoever was signed in with the old one is not any more. */
  async resetPassword(actor: Account, id: string, password: string): Promise<void> {
    refuseOwn(actor, id);
    const { email } = await this.directory.read(id);
    await checkNewPassword('password', password, email);
    const hash = await this.passwords.hash(password);
    await this.dataSource.transaction(async (manager) => {
      const { method } = await this.locked(manager, id);
      if (method === 'oidc')
        throw Problem.conflict('no_password', 'This account signs in by single sign-on and has no password.');
      await manager.query('UPDATE account SET password_hash = $2, password_temporary = true WHERE id = $1', [
        id,
        hash,
      ]);
      const sessions = await this.sessions.endAll(manager, id);
      const details = { accountId: id, sessions };
      await this.audit.record(manager, { actor, action: 'account.password_reset', details });
    });
  }

  async removeSecondFactor(actor: Account, id: string): Promise<void> {
    refuseOwn(actor, id);
    return this.dataSource.transaction(async (manager) => {
      await this.locked(manager, id);
      if (!(await this.secondFactors.remove(manager, id))) return;
      const details = { accountId: id };
      await this.audit.record(manager, { actor, action: 'account.second_factor_removed', details });
    });
  }

  private async locked(manager: EntityManager, id: string): Promise<AccountRecord> {
    await manager.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return this.directory.read(id, manager);
  }
}

/** One's own is changed with one's password, which a session that somebody took over does not know. */
function refuseOwn(actor: Account, id: string): void {
  if (actor.id === id)
    throw Problem.conflict('own_account', 'Change your own password and second factor in your account.');
}

function picked<T extends AccountRecord, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<T, K>;
}
