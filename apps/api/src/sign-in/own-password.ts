import type { PasswordChange } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SessionCaller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { PasswordProof } from '../passwords/password-proof.ts';
import { checkNewPassword } from '../passwords/password-rules.ts';
import { Passwords } from '../passwords/passwords.ts';
import { Sessions } from './sessions.ts';

/** Changing one's own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly proof: PasswordProof,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Whoever else was signed in with the old one is not any more.
   * @returns this session's new token, which is told this once
   */
  async change(
    { account, tokenHash }: SessionCaller,
    { currentPassword, newPassword }: PasswordChange,
    address: string,
  ): Promise<Buffer> {
    await checkNewPassword('newPassword', newPassword, account.email);
    const before = await this.proof.check(account, currentPassword, 'currentPassword', address);
    if (await this.passwords.verify(before, newPassword))
      throw Problem.badRequest([{ field: 'newPassword', message: 'Must differ from the current password' }]);
    const hash = await this.passwords.hash(newPassword);
    return this.dataSource.transaction(async (manager) => {
      const [changed] = await manager.query<[object[], number]>(
        `UPDATE account SET password_hash = $1, password_temporary = false
         WHERE id = $2 AND password_hash = $3 RETURNING id`,
        [hash, account.id, before],
      );
      if (changed.length === 0)
        throw Problem.conflict('password_changed_meanwhile', 'The password was changed at the same time.');
      await this.sessions.endAll(manager, account.id, tokenHash);
      await this.audit.record(manager, { actor: account, action: 'account.password_changed' });
      return this.sessions.renew(manager, tokenHash);
    });
  }
}
