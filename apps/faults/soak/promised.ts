import { imageSide } from '@desk/contract';
import type { Client } from '../harness/client.ts';
import type { Desk } from '../harness/desk.ts';
import type { Acknowledged } from './acknowledged.ts';

/** How many images are asked for at a time. */
const AT_ONCE = 8;
const PNG = Buffer.from('\x89PNG', 'latin1');

/** Everything that was acknowledged is there. @returns what is not, a sentence each */
export async function promisesKept(desk: Desk, told: Acknowledged): Promise<string[]> {
  return [
    ...(await cases(desk, told)),
    ...(await images(desk.client, told.ids)),
    ...(await people(desk, told)),
    ...(await files(desk, told)),
  ];
}

/** Each acknowledged e-mail is the case that was named, and is that case alone. */
async function cases(desk: Desk, { submissions }: Acknowledged): Promise<string[]> {
  const rows = await desk.query<{ id: string; email: string }>('SELECT id, email FROM verification');
  const stored = new Map(rows.map(({ id, email }) => [id, email]));
  const gone = [...submissions].filter(([email, id]) => stored.get(id) !== email);
  const twice = rows.length - new Set(rows.map(({ email }) => email)).size;
  return [
    ...gone.map(([email, id]) => `${email} was answered with 201 as ${id}, which is not there`),
    ...(twice > 0 ? [`${twice} submissions were stored twice`] : []),
  ];
}

/** A sealed image can be opened whole or not at all. */
async function images(client: Client, ids: readonly string[]): Promise<string[]> {
  const left = ids.flatMap((id) =>
    imageSide.options.map((side) => `/api/verifications/${id}/images/${side}`),
  );
  const broken: string[] = [];
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { status, bytes } = await client.bytes(path);
      if (status !== 200 || !bytes.subarray(0, PNG.length).equals(PNG))
        broken.push(`GET ${path} is answered ${status}: the image was acknowledged`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return broken;
}

/** Decisions and notes, and what was said about unconfirmed cases. */
async function people(desk: Desk, { reviews, notes, decisions }: Acknowledged): Promise<string[]> {
  const made = await desk.query<{ key: string }>(
    `SELECT verification_id || ' ' || reason AS key FROM review`,
  );
  const written = await desk.query<{ key: string }>('SELECT id AS key FROM note');
  const said = await desk.query<{ key: string }>(
    `SELECT verification_id || ' ' || action AS key FROM audit_event
     WHERE action IN ('verification.sent_again', 'verification.marked_not_sent')`,
  );
  return [
    ...missing(
      made,
      reviews.map(({ id, reason }) => `${id} ${reason}`),
    ).map((key) => `Review is gone: ${key}`),
    ...missing(written, notes).map((key) => `Note is gone: ${key}`),
    ...missing(
      said,
      decisions.map(({ id, action }) => `${id} ${action}`),
    ).map((key) => `Not recorded: ${key}`),
  ];
}

/** Those that have no row of their own. */
function missing(rows: { key: string }[], keys: string[]): string[] {
  const left = new Map<string, number>();
  for (const { key } of rows) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.filter((key) => {
    const found = left.get(key) ?? 0;
    left.set(key, found - 1);
    return found <= 0;
  });
}

/** A file that ended cleanly is the one that its record names, with as many rows. */
async function files(desk: Desk, told: Acknowledged): Promise<string[]> {
  const records = await desk.query<{ id: string; state: string; rows: number; sha256: string | null }>(
    'SELECT id, state, rows, sha256 FROM export',
  );
  const recorded = new Map(records.map(({ id, ...record }) => [id, record]));
  return told.files.flatMap(({ id, rows, sha256 }) => {
    const record = recorded.get(id);
    if (record?.state === 'done' && record.rows === rows && record.sha256 === sha256) return [];
    return [`Export ${id} ended cleanly with ${rows} rows, and its record says ${JSON.stringify(record)}`];
  });
}
