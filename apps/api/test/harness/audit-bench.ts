import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../src/audit/audit-log.ts';
import { linkBatch } from '../../src/audit/links.ts';
import { verifyChain, type Verified } from '../../src/audit/verify-chain.ts';
import { dataSourceOptions } from '../../src/database/data-source.ts';
import { DataKeys } from '../../src/encryption/data-keys.ts';
import { DeskSecrets } from '../../src/encryption/desk-secrets.ts';
import { disposableDatabase } from './database.ts';

/** An audit log in a database of its own, without the rest of the desk. `owner` may do what the application may not. */
export class AuditBench {
  private constructor(
    readonly dataSource: DataSource,
    readonly owner: DataSource,
    readonly encryptionKey: Buffer,
    readonly key: Buffer,
    readonly audit: AuditLog,
    readonly url: string,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<AuditBench> {
    const { url, ownerUrl, drop } = await disposableDatabase();
    const connect = (to: string, poolSize: number) =>
      new DataSource(dataSourceOptions({ database: { url: to, poolSize } })).initialize();
    const [dataSource, owner] = [await connect(url, 60), await connect(ownerUrl, 4)];
    const encryptionKey = randomBytes(32);
    const secrets = await DeskSecrets.load(dataSource, new DataKeys({ encryptionKey }));
    const key = secrets.key('audit');
    return new AuditBench(dataSource, owner, encryptionKey, key, new AuditLog(secrets), url, drop);
  }

  /** Records as many events, each with its number. */
  async record(count: number): Promise<void> {
    for (let n = 1; n <= count; n++)
      await this.audit.record(this.dataSource.manager, {
        actor: 'system',
        action: 'session.failed',
        details: { n },
      });
  }

  /** Links everything that waits. @returns how many events were refused; null when somebody else was at it */
  async chain(): Promise<number | null> {
    let refused = 0;
    for (let after: string | null = '0'; after !== null;) {
      const from: string = after;
      const batch = await this.dataSource.transaction((manager) => linkBatch(manager, this.key, from));
      if (batch === null) return null;
      refused += batch.refused;
      after = batch.next;
    }
    return refused;
  }

  verify(): Promise<Verified> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => verifyChain(manager, this.key));
  }

  /** As the tables' owner, with the triggers off that refuse changes, and the constraints dropped that a test names. */
  async tamper(statements: string[], constraints: [table: string, constraint: string][] = []): Promise<void> {
    for (const [table, constraint] of constraints)
      await this.owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${constraint}`);
    for (const table of ['audit_event', 'audit_link'])
      await this.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of statements) await this.owner.query(statement);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.owner.destroy();
    await this.drop();
  }
}
