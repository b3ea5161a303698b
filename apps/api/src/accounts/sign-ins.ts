import type { Account, SignIn } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Problem } from '../http/problem.ts';
import { AccountRecord } from './account.entity.ts';
import { toAccount } from './account.mapper.ts';
import { Passwords } from './passwords.ts';
import { Sessions } from './sessions.ts';
import { SignInThrottle, type Attempt } from './sign-in-throttle.ts';
import type { SignedIn } from './signed-in.ts';

/** Where a sign-in comes from. */
export interface Client {
  address: string;
  /** The session's token that the browser already had. */
  earlier: Buffer | null;
}

/** Signing in and out. */
@Injectable()
export class SignIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem 401 for every wrong pair, the same in words and time; 429 after repeated failures */
  async signIn({ email, password }: SignIn, client: Client): Promise<{ account: Account; token: Buffer }> {
    const attempt = await this.throttle.begin(email, client.address);
    const found = await this.byEmail(email);
    const matches = await this.passwords.verify(found?.passwordHash ?? null, password);
    if (found === null || !matches || found.disabledAt !== null) return this.refuse(email, client);
    return this.open(toAccount(found), attempt, client);
  }

  signOut({ account, tokenHash }: SignedIn): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await this.sessions.end(manager, tokenHash);
      await this.audit.record(manager, { actor: account, action: 'session.ended' });
    });
  }

  private byEmail(email: string): Promise<AccountRecord | null> {
    return this.dataSource.manager
      .createQueryBuilder(AccountRecord, 'account')
      .where('lower(account.email) = lower(:email)', { email })
      .getOne();
  }

  private open(
    account: Account,
    attempt: Attempt,
    client: Client,
  ): Promise<{ account: Account; token: Buffer }> {
    return this.dataSource.transaction(async (manager) => {
      await this.throttle.succeeded(manager, attempt);
      if (client.earlier !== null) await this.sessions.endByToken(manager, client.earlier);
      await this.sessions.sweep(manager);
      const token = await this.sessions.create(manager, account.id);
      const details = { address: client.address };
      await this.audit.record(manager, { actor: account, action: 'session.created', details });
      return { account, token };
    });
  }

  private async refuse(email: string, { address }: Client): Promise<never> {
    await this.audit.record(this.dataSource.manager, {
      actor: 'system',
      action: 'session.failed',
      details: { email, address },
    });
    throw Problem.unauthorized('wrong_credentials', 'The e-mail address or the password is wrong.');
  }
}
