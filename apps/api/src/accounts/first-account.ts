import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.ts';
import { Settings } from '../config/settings.ts';
import { AccountRecord } from './account.entity.ts';
import { Passwords } from '../passwords/passwords.ts';

/** Any constant will do; it differs from every other advisory lock of the desk. */
const FIRST_ACCOUNT_LOCK = 7_203_441_002;

/** What the operator is told once. The password only when it was made here: one that was set is known. */
export interface CreatedAccount {
  email: string;
  password: string | null;
}

/** Makes the first account, an admin's, while there is none. Of replicas that start together one does. */
@Injectable()
export class FirstAccount implements OnModuleInit {
  /** The account that this start made; null when there were accounts. */
  created: CreatedAccount | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly passwords: Passwords,
    private readonly audit: AuditLog,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_ACCOUNT_LOCK]);
      if (await manager.exists(AccountRecord)) return;
      const { email, password } = this.settings.firstAccount;
      const chosen = password ?? randomBytes(15).toString('base64url');
      const passwordHash = await this.passwords.hash(chosen);
      const account = { id: randomUUID(), email, name: 'Administrator', role: 'admin' as const };
      await manager.insert(AccountRecord, { ...account, passwordHash });
      const details = { accountId: account.id, email, role: account.role };
      await this.audit.record(manager, { actor: 'system', action: 'account.created', details });
      this.created = { email, password: password === null ? chosen : null };
    });
  }
}
