import type { Account, RecoveryCodes, SecondFactor, SecondFactorEnrolment } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SessionCaller } from '../access/caller.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { PasswordProof } from '../passwords/password-proof.ts';
import { SignInThrottle } from '../passwords/sign-in-throttle.ts';
import { Policies } from '../policy/policies.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { SecondFactors } from './second-factors.ts';
import { enrolmentUri, newSecret } from './totp.ts';

/** One's own second factor: set up, renewed, removed. Each begins with the password, once more. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secondFactors: SecondFactors,
    private readonly proof: PasswordProof,
    private readonly throttle: SignInThrottle,
    private readonly policies: Policies,
    private readonly audit: AuditLog,
  ) {}

  /** Nothing is required of those who come by single sign-on: the identity provider answers for them. */
  async read({ account, method }: SessionCaller): Promise<SecondFactor> {
    const [row] = await this.dataSource.query<Pick<SecondFactor, 'enrolled' | 'recoveryCodesLeft'>[]>(
      `SELECT confirmed_at IS NOT NULL AS enrolled,
         (SELECT count(*)::int FROM recovery_code r WHERE r.account_id = f.account_id) AS "recoveryCodesLeft"
       FROM second_factor f WHERE account_id = $1`,
      [account.id],
    );
    const required = method === 'password' && (await this.isRequired(account));
    return { enrolled: false, recoveryCodesLeft: 0, ...row, required };
  }

  /** The secret is told this once, and in force only when `confirm` was given a code of it. */
  async enrol(account: Account, password: string, address: string): Promise<SecondFactorEnrolment> {
    await this.proof.check(account, password, 'password', address);
    const secret = newSecret();
    if (!(await this.secondFactors.propose(account.id, secret)))
      throw Problem.conflict('second_factor_enrolled', 'Remove the present second factor first.');
    return { secret, uri: enrolmentUri(account.email, secret) };
  }

  /** A wrong code counts like a wrong password: what waits to be confirmed must not be guessed either. */
  async confirm(account: Account, code: string, address: string): Promise<RecoveryCodes> {
    const attempt = await this.throttle.begin(account.email, address);
    const codes = await this.dataSource.transaction(async (manager) => {
      if (!(await this.secondFactors.confirm(manager, account.id, code))) return null;
      await this.throttle.takeBack(manager, attempt);
      await this.audit.record(manager, { actor: account, action: 'account.second_factor_enrolled' });
      return renewCodes(manager, account.id);
    });
    if (codes !== null) return codes;
    await this.throttle.failed(attempt);
    const details = { reason: 'second_factor', address, accountId: account.id };
    await this.audit.record(this.dataSource.manager, { actor: account, action: 'session.failed', details });
    throw Problem.badRequest([{ field: 'code', message: 'Is not the code of this moment' }]);
  }

  async remove(account: Account, password: string, address: string): Promise<void> {
    await this.proof.check(account, password, 'password', address);
    if (await this.isRequired(account))
      throw Problem.conflict(
        'second_factor_required_by_policy',
        'This role must have a second factor. An admin can remove it so that another can be set up.',
      );
    await this.dataSource.transaction(async (manager) => {
      if (await this.secondFactors.remove(manager, account.id))
        await this.audit.record(manager, { actor: account, action: 'account.second_factor_removed' });
    });
  }

  async renewRecoveryCodes(account: Account, password: string, address: string): Promise<RecoveryCodes> {
    await this.proof.check(account, password, 'password', address);
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.secondFactors.isEnrolled(account.id, manager)))
        throw Problem.conflict('no_second_factor', 'Set up a second factor first.');
      await this.audit.record(manager, { actor: account, action: 'account.recovery_codes_renewed' });
      return renewCodes(manager, account.id);
    });
  }

  private async isRequired({ role }: Account): Promise<boolean> {
    return (await this.policies.read()).secondFactorRoles.includes(role);
  }
}

async function renewCodes(manager: EntityManager, accountId: string): Promise<RecoveryCodes> {
  const recoveryCodes = newRecoveryCodes();
  await manager.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
  await manager.query(
    'INSERT INTO recovery_code (account_id, code_hash) SELECT $1::uuid, unnest($2::bytea[])',
    [accountId, recoveryCodes.map(recoveryCodeHash)],
  );
  return { recoveryCodes };
}
