import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountRecord } from '../accounts/account.entity.ts';
import { toAccount } from '../accounts/account.mapper.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { SecondFactors } from '../second-factor/second-factors.ts';
import type { Client } from '../sign-in/client.ts';
import { Sessions } from '../sign-in/sessions.ts';
import type { Person } from './person.ts';
import { SingleSignOnRefused } from './refused.ts';

/** Finds, links or makes the account of a person whom the identity provider vouches for, and opens its session. */
@Injectable()
export class Admissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: Sessions,
    private readonly secondFactors: SecondFactors,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the session's token, which is told this once. @throws SingleSignOnRefused */
  admit(person: Person, client: Client): Promise<Buffer> {
    return this.dataSource.transaction(async (manager) => {
      const account =
        (await this.known(manager, person)) ??
        (await this.linked(manager, person)) ??
        (await this.created(manager, person));
      await manager.update(AccountRecord, account.id, { lastSignInAt: () => 'now()' });
      const token = await this.sessions.open(manager, account.id, 'oidc', client);
      await this.audit.record(manager, {
        actor: toAccount(account),
        action: 'session.created',
        details: { address: client.address, method: 'oidc' },
      });
      return token;
    });
  }

  /** By issuer and subject, which never change hands as an e-mail may. The role is the claim's, each time anew. */
  private async known(manager: EntityManager, person: Person): Promise<AccountRecord | null> {
    const { issuer, subject, email, role } = person;
    const found = await manager.findOne(AccountRecord, {
      where: { oidcIssuer: issuer, oidcSubject: subject },
      lock: { mode: 'for_no_key_update' },
    });
    if (found === null) return null;
    if (found.disabledAt !== null) throw new SingleSignOnRefused('account_disabled', 'disabled', email);
    if (found.role === role) return found;
    await manager.update(AccountRecord, found.id, { role });
    await this.sessions.endAll(manager, found.id);
    await this.audit.record(manager, {
      actor: 'system',
      action: 'account.changed',
      details: {
        accountId: found.id,
        before: { role: found.role },
        after: { role },
        by: 'identity provider',
      },
    });
    return { ...found, role };
  }

  /** Only for a verified e-mail: else whoever can name one at the identity provider would get its account. */
  private async linked(manager: EntityManager, person: Person): Promise<AccountRecord | null> {
    const { issuer, subject, email, role } = person;
    const found = await manager
      .createQueryBuilder(AccountRecord, 'account')
      .setLock('for_no_key_update')
      .where('lower(account.email) = lower(:email)', { email })
      .getOne();
    if (found === null) return null;
    if (!person.emailVerified)
      throw new SingleSignOnRefused('oidc_email_unverified', 'oidc_email_unverified', email);
    if (found.oidcSubject !== null) throw new SingleSignOnRefused('oidc_failed', 'oidc_other_subject', email);
    if (found.disabledAt !== null) throw new SingleSignOnRefused('account_disabled', 'disabled', email);
    const link = {
      oidcIssuer: issuer,
      oidcSubject: subject,
      passwordHash: null,
      passwordTemporary: false,
      role,
    };
    await manager.update(AccountRecord, found.id, link);
    await this.secondFactors.remove(manager, found.id);
    await this.sessions.endAll(manager, found.id);
    await this.audit.record(manager, {
      actor: 'system',
      action: 'account.linked',
      details: { accountId: found.id, issuer, subject, before: { role: found.role }, after: { role } },
    });
    return { ...found, ...link };
  }

  private async created(manager: EntityManager, person: Person): Promise<AccountRecord> {
    const { issuer, subject, email, name, role } = person;
    const id = randomUUID();
    const made = await manager.query<object[]>(
      `INSERT INTO account (id, email, name, role, oidc_issuer, oidc_subject)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
      [id, email, name, role, issuer, subject],
    );
    // Somebody with that subject or e-mail came first, a moment ago; the next attempt finds the account.
    if (made.length === 0) throw new SingleSignOnRefused('oidc_failed', 'oidc_at_once', email);
    await this.audit.record(manager, {
      actor: 'system',
      action: 'account.created',
      details: { accountId: id, email, name, role, issuer, subject },
    });
    return manager.findOneByOrFail(AccountRecord, { id });
  }
}
