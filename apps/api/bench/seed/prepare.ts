import type { Account } from '@desk/contract';
import type { DataSource, QueryRunner } from 'typeorm';
import type { AuditActor } from '../../src/audit/audit-log.ts';
import { BEGINNING } from '../../src/audit/chain.ts';
import { linkBatch } from '../../src/audit/links.ts';
import type { StoreSettings } from '../../src/config/settings.ts';
import { DataKeys } from '../../src/encryption/data-keys.ts';
import { DeskSecrets } from '../../src/encryption/desk-secrets.ts';
import type { Desk } from './cases/seeded-case.ts';
import type { Head } from './chain.ts';

/** Sees to it that the database can be seeded, and has every event linked that it holds. @returns whose desk it is */
export async function prepare(
  owner: DataSource,
  runner: QueryRunner,
  settings: StoreSettings,
): Promise<Desk> {
  const [found] = (await runner.query('SELECT EXISTS (SELECT FROM verification) AS cases')) as {
    cases: boolean;
  }[];
  if (found?.cases) throw new Error('The database has cases already: a seed needs one without.');
  const dataKeys = new DataKeys(settings);
  const auditKey = (await DeskSecrets.load(owner, dataKeys)).key('audit');
  await linkAll(owner, auditKey);
  await runner.query('SET synchronous_commit = off');
  await runner.query(`SET maintenance_work_mem = '512MB'`);
  return { dataKeys, auditKey, actor: await submitter(runner) };
}

async function linkAll(owner: DataSource, key: Buffer): Promise<void> {
  for (let after: string | null = '0'; after !== null;) {
    const from: string = after;
    const batch = await owner.transaction((manager) => linkBatch(manager, key, from));
    if (batch === null) throw new Error('A desk works on this database: stop it first.');
    after = batch.next;
  }
}

/** The oldest account; on a desk that has none yet, the desk itself. */
async function submitter(runner: QueryRunner): Promise<AuditActor> {
  const [account] = (await runner.query(
    'SELECT id, email, name, role FROM account ORDER BY created_at, id LIMIT 1',
  )) as Account[];
  return account ?? 'system';
}

export async function headOf(runner: QueryRunner): Promise<Head> {
  const [row] = (await runner.query(
    `SELECT coalesce((SELECT max(position) FROM audit_link), 0)::int AS position,
       (SELECT hash FROM audit_link ORDER BY position DESC LIMIT 1) AS hash,
       coalesce((SELECT max(id) FROM audit_event), 0)::int AS "eventId"`,
  )) as { position: number; hash: Buffer | null; eventId: number }[];
  if (row === undefined) throw new Error('The database told no head.');
  return { ...row, hash: row.hash ?? BEGINNING };
}
