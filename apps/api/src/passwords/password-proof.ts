import type { Account } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { Passwords } from './passwords.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Asks somebody who is signed in for their password again: a session alone must not change how one signs in. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param field what a wrong password is called in the answer
   * @returns the hash that the password is right for
   * @throws Problem 400 for a wrong one, which counts like a failed sign-in; 409 without a password; 429 after failures
   */
  async check(account: Account, password: string, field: string, address: string): Promise<string> {
    const [row] = await this.dataSource.query<{ hash: string | null }[]>(
      'SELECT password_hash AS hash FROM account WHERE id = $1',
      [account.id],
    );
    const stored = row?.hash ?? null;
    if (stored === null)
      throw Problem.conflict('no_password', 'This account signs in by single sign-on and has no password.');
    const attempt = await this.throttle.begin(account.email, address);
    if (!(await this.passwords.verify(stored, password))) {
      await this.throttle.failed(attempt);
      const details = { reason: 'credentials', address, accountId: account.id };
      await this.audit.record(this.dataSource.manager, { actor: account, action: 'session.failed', details });
      throw Problem.badRequest([{ field, message: 'Is not the current password' }]);
    }
    await this.throttle.takeBack(this.dataSource.manager, attempt);
    return stored;
  }
}
