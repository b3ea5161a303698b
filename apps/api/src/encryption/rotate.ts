import type { DataSource, EntityManager } from 'typeorm';
import type { AuditLog } from '../audit/audit-log.ts';
import { HEAD_BYTES, idText, UnreadableSecret, type DataKeys } from './data-keys.ts';

/** Keys re-wrapped in one statement. */
const BATCH = 500;
/** Below every case's id. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const CASES = { table: 'verification', id: 'id', type: 'uuid', column: 'data_key' } as const;
const SECRETS = { table: 'desk_secret', id: 'name', type: 'text', column: 'wrapped' } as const;

/** Wherever a wrapped key is kept. A purged case's is empty, and stays so. */
const WRAPPED =
  'SELECT wrapped FROM desk_secret UNION ALL SELECT data_key FROM verification WHERE length(data_key) > 0';

export interface Rotated {
  /** Ids of the keys that wrapped before, and of the one that does now. */
  from: string[];
  to: string;
  cases: number;
  secrets: number;
}

interface Kept {
  id: string;
  wrapped: Buffer;
}

/**
 * Wraps every key with the current ENCRYPTION_KEY that another one wrapped; what the keys seal is not touched. Beside the running
 * desk, in batches: broken off, it goes on where it was. The desk's own keys are last, in one transaction with the event,
 * so that a rotation that went through is recorded, once.
 * @throws UnreadableSecret naming the id of a key that is missing, before anything is written
 */
export async function rotateKeys(
  dataSource: DataSource,
  dataKeys: DataKeys,
  audit: AuditLog,
): Promise<Rotated> {
  const others = await otherHeads(dataSource.manager, dataKeys);
  const cases = await rewrapCases(dataSource.manager, dataKeys);
  const to = idText(dataKeys.head);
  return dataSource.transaction(async (manager) => {
    const rotated = { from: others.map(idText), to, cases, secrets: await rewrapSecrets(manager, dataKeys) };
    if (rotated.cases + rotated.secrets > 0)
      await audit.record(manager, { actor: 'system', action: 'keys.rotated', details: { ...rotated } });
    return rotated;
  });
}

/** What is wrapped by another key begins like this. One of each is opened first: a key that is missing is found before all. */
async function otherHeads(manager: EntityManager, dataKeys: DataKeys): Promise<Buffer[]> {
  const rows = await manager.query<{ head: Buffer; wrapped: Buffer }[]>(
    `SELECT DISTINCT ON (head) head, wrapped
     FROM (SELECT wrapped, substring(wrapped FROM 1 FOR ${HEAD_BYTES}) AS head FROM (${WRAPPED}) kept) headed
     WHERE head <> $1 ORDER BY head`,
    [dataKeys.head],
  );
  const missing = rows.filter(({ wrapped }) => !opens(dataKeys, wrapped)).map(({ head }) => idText(head));
  if (missing.length > 0)
    throw new UnreadableSecret(
      `Keys are still wrapped by the ENCRYPTION_KEY with the id ${missing.join(', ')}, which is neither the current one nor in ENCRYPTION_KEY_PREVIOUS. Nothing was changed.`,
    );
  return rows.map(({ head }) => head);
}

function opens(dataKeys: DataKeys, wrapped: Buffer): boolean {
  try {
    dataKeys.unwrap(wrapped);
    return true;
  } catch {
    return false;
  }
}

async function rewrapCases(manager: EntityManager, dataKeys: DataKeys): Promise<number> {
  let count = 0;
  for (let after = BEFORE_ALL; ;) {
    const kept = await manager.query<Kept[]>(
      `SELECT id, data_key AS wrapped FROM verification
       WHERE id > $1 AND length(data_key) > 0 AND substring(data_key FROM 1 FOR ${HEAD_BYTES}) <> $2
       ORDER BY id LIMIT ${BATCH}`,
      [after, dataKeys.head],
    );
    count += await replace(manager, CASES, kept, dataKeys);
    after = kept.at(-1)?.id ?? after;
    if (kept.length < BATCH) return count;
  }
}

async function rewrapSecrets(manager: EntityManager, dataKeys: DataKeys): Promise<number> {
  const kept = await manager.query<Kept[]>(
    `SELECT name AS id, wrapped FROM desk_secret WHERE substring(wrapped FROM 1 FOR ${HEAD_BYTES}) <> $1`,
    [dataKeys.head],
  );
  return replace(manager, SECRETS, kept, dataKeys);
}

/** Only what is still as it was read: a case purged meanwhile does not get its key back. */
async function replace(
  manager: EntityManager,
  { table, id, type, column }: typeof CASES | typeof SECRETS,
  kept: Kept[],
  dataKeys: DataKeys,
): Promise<number> {
  const [, changed] = await manager.query<[unknown[], number]>(
    `UPDATE ${table} t SET ${column} = k.now
     FROM unnest($1::${type}[], $2::bytea[], $3::bytea[]) AS k (id, before, now)
     WHERE t.${id} = k.id AND t.${column} = k.before`,
    [
      kept.map((key) => key.id),
      kept.map((key) => key.wrapped),
      kept.map((key) => dataKeys.wrap(dataKeys.unwrap(key.wrapped))),
    ],
  );
  return changed;
}
