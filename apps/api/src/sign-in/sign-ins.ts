import type { Session, SignIn } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import type { Caller, SessionCaller } from '../access/caller.ts';
import { AccountRecord } from '../accounts/account.entity.ts';
import { toAccount } from '../accounts/account.mapper.ts';
import { Problem } from '../http/problem.ts';
import { Passwords } from '../passwords/passwords.ts';
import { SignInThrottle, type Attempt } from '../passwords/sign-in-throttle.ts';
import { Policies } from '../policy/policies.ts';
import { preferencesOf } from '../preferences/preferences-of.ts';
import { SecondFactors } from '../second-factor/second-factors.ts';
import type { Client } from './client.ts';
import { Sessions } from './sessions.ts';

/** Signing in with a password, and out. */
@Injectable()
export class SignIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly secondFactors: SecondFactors,
    private readonly throttle: SignInThrottle,
    private readonly policies: Policies,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param browser see `KnownBrowser`
   * @returns the new session's token, which is told this once
   * @throws Problem 401 for every wrong pair, the same in words and time, and after a right one for a missing or wrong
   *   code; 429 after repeated failures
   */
  async signIn(input: SignIn, client: Client, browser: string | null): Promise<Buffer> {
    const attempt = await this.throttle.begin(input.email, client.address, browser);
    try {
      const found = await this.verified(input);
      if (input.code === undefined && (await this.secondFactors.isEnrolled(found.id))) {
        await this.throttle.takeBack(this.dataSource.manager, attempt);
        throw Problem.unauthorized('second_factor_required', 'Enter the code of your authenticator app.');
      }
      return await this.dataSource.transaction((manager) =>
        this.open(manager, found, input.code ?? '', attempt, client),
      );
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      await this.throttle.failed(attempt);
      const details = { email: input.email, address: client.address, reason: error.reason };
      await this.audit.record(this.dataSource.manager, {
        actor: 'system',
        action: 'session.failed',
        details,
      });
      throw error.problem;
    }
  }

  /** What a caller is told of itself. */
  async session(caller: Caller): Promise<Session> {
    const { account } = caller;
    const masked = await this.policies.masks(account.role);
    if (caller.kind === 'token') return { account, due: null, method: 'token', masked, preferences: {} };
    const preferences = await preferencesOf(this.dataSource.manager, account.id);
    return { account, due: caller.due, method: caller.method, masked, preferences };
  }

  /** What the session of a token that was just made is told of itself. */
  async sessionOf(token: Buffer): Promise<Session> {
    const found = await this.sessions.find(token);
    if (found.state !== 'living') throw Problem.unauthorized();
    return this.session(found.caller);
  }

  signOut({ account, tokenHash }: SessionCaller): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await this.sessions.end(manager, tokenHash);
      await this.audit.record(manager, { actor: account, action: 'session.ended' });
    });
  }

  private async verified({ email, password }: SignIn): Promise<AccountRecord> {
    const found = await this.dataSource.manager
      .createQueryBuilder(AccountRecord, 'account')
      .where('lower(account.email) = lower(:email)', { email })
      .getOne();
    const matches = await this.passwords.verify(found?.passwordHash ?? null, password);
    if (found === null || !matches) throw new SignInRefused('credentials');
    if (found.disabledAt !== null) throw new SignInRefused('disabled');
    return found;
  }

  private async open(
    manager: EntityManager,
    found: AccountRecord,
    code: string,
    attempt: Attempt,
    client: Client,
  ): Promise<Buffer> {
    // Only while the password is the one that was looked at: no session outlives a reset that ended them all.
    const [signedIn] = await manager.query<[object[], number]>(
      `UPDATE account SET last_sign_in_at = now()
       WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL RETURNING id`,
      [found.id, found.passwordHash],
    );
    if (signedIn.length === 0) throw new SignInRefused('credentials');
    const proof = await this.secondFactors.use(manager, found.id, code);
    if (proof === 'wrong') throw new SignInRefused('second_factor');
    if (proof === 'replayed') throw new SignInRefused('replayed_code');
    const token = await this.sessions.open(manager, found.id, 'password', client);
    await this.audit.record(manager, {
      actor: toAccount(found),
      action: 'session.created',
      details: { address: client.address, method: 'password', secondFactor: proof },
    });
    // Last, because everybody at this address waits for its counter.
    await this.throttle.succeeded(manager, attempt);
    return token;
  }
}

/** Why a sign-in failed, as the audit log says it; the answers say less. */
class SignInRefused extends Error {
  constructor(readonly reason: 'credentials' | 'disabled' | 'second_factor' | 'replayed_code') {
    super(reason);
  }

  get problem(): Problem {
    return this.reason === 'second_factor' || this.reason === 'replayed_code'
      ? Problem.unauthorized('wrong_code', 'The code is wrong or was used before.')
      : Problem.unauthorized('wrong_credentials', 'The e-mail address or the password is wrong.');
  }
}
