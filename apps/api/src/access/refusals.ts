import type { Account } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog, type AuditActor } from '../audit/audit-log.ts';
import { clientNetwork } from '../http/client-network.ts';
import { RefusalBudget } from './refusal-budget.ts';

/** Why a session or a token opened nothing. */
export type RefusalReason =
  'session_expired' | 'session_unknown' | 'token_malformed' | 'token_unknown' | 'token_expired';

/** Records who was turned away at the door, within a budget: anybody can knock, and the audit log keeps for ever. */
@Injectable()
export class Refusals {
  private readonly logger = new Logger('Refusals');
  private readonly strangers = this.budget();
  /** Apart, so that no crowd of strangers takes the room of those who are known. */
  private readonly accounts = this.budget();

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async record(reason: RefusalReason, actor: AuditActor, address: string): Promise<void> {
    if (!this.strangers.allows(clientNetwork(address))) return;
    const details = { reason, address };
    await this.audit.record(this.dataSource.manager, { actor, action: 'session.refused', details });
  }

  /** Somebody who is known asked for what their role may not do. @param route the pattern, never the address */
  async recordForbidden(actor: Account, method: string, route: string): Promise<void> {
    if (!this.accounts.allows(actor.id)) return;
    const details = { method, route };
    await this.audit.record(this.dataSource.manager, { actor, action: 'access.refused', details });
  }

  /** A sign-in that the identity provider did not vouch for: nobody had to know anything to get this far. */
  async recordSignIn(reason: string, email: string | null, address: string): Promise<void> {
    if (!this.strangers.allows(clientNetwork(address))) return;
    const details = { reason, address, ...(email === null ? {} : { email }) };
    await this.audit.record(this.dataSource.manager, { actor: 'system', action: 'session.failed', details });
  }

  private budget(): RefusalBudget {
    return new RefusalBudget((count) =>
      this.logger.warn(`${count} refused requests of the last minute were not recorded one by one`),
    );
  }
}
