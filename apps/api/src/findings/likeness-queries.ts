import type { VerificationChanged } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { LIKENESSES, type Likeness } from './likeness.ts';

/** Lines taken at a time. */
const LINES = 100;
/**
 * A selfie for tests may be in a million cases. Of cases that share one thing as many are looked at, beside the one that has
 * just got it; and no more rows are locked at a time.
 */
const CASES = 500;

/** What is to be looked at; the id is a bigint, so it comes as text. */
export interface Line {
  id: string;
  likeness: Likeness;
  value: string;
}

/** A case that lacks a finding that it should have (`reused`), or has one that it should not. */
export interface Wrong {
  id: string;
  value: string;
  reused: boolean;
}

/** What has waited longest. */
export async function takenLines(manager: EntityManager): Promise<{ lines: Line[]; full: boolean }> {
  const lines = await manager.query<Line[]>(
    `SELECT id, likeness, value FROM duplicate_check ORDER BY id LIMIT ${LINES}`,
  );
  return { lines, full: lines.length === LINES };
}

/**
 * The cases whose finding is not as it should be: cases that share a value have it if, and only if, they came under more
 * than one e-mail, in any case. (`a+1@…` is another e-mail than `a@…`: this is how one person comes twice.)
 * @returns `all`: whether these are all of them
 */
export async function wrongCases(
  manager: EntityManager,
  likeness: Likeness,
  lineIds: string[],
): Promise<{ wrong: Wrong[]; all: boolean }> {
  const { code, from, holds } = LIKENESSES[likeness];
  const member = `SELECT v.id, lower(v.email) AS email, '${code}' = ANY(v.findings) AS told
    FROM ${from} WHERE ${holds('asked.value')}`;
  const wrong = await manager.query<Wrong[]>(
    `WITH asked AS (
       SELECT value, array_remove(array_agg(verification_id), NULL) AS ids
       FROM duplicate_check WHERE id = ANY($1) GROUP BY value),
     member AS (
       SELECT asked.value, one.* FROM asked CROSS JOIN LATERAL (
         (${member} LIMIT ${CASES}) UNION ${member} AND v.id = ANY(asked.ids)) one),
     truth AS (SELECT value, min(email) <> max(email) AS reused FROM member GROUP BY value)
     SELECT id, value, reused FROM member JOIN truth USING (value) WHERE told <> reused LIMIT ${CASES}`,
    [lineIds],
  );
  return { wrong, all: wrong.length < CASES };
}

/** Sets cases right that nobody else is at and that still hold the value; a purge may have come between. @returns those */
export async function correct(
  manager: EntityManager,
  likeness: Likeness,
  wrong: Wrong[],
): Promise<VerificationChanged[]> {
  if (wrong.length === 0) return [];
  const { code, from, holds } = LIKENESSES[likeness];
  const [rows] = await manager.query<[VerificationChanged[], number]>(
    `UPDATE verification SET findings =
       CASE WHEN free.reused THEN array_append(findings, $2) ELSE array_remove(findings, $2) END
     FROM (
       SELECT v.id AS free_id, asked.reused FROM ${from}
       JOIN jsonb_to_recordset($1) AS asked (id uuid, value text, reused boolean) ON asked.id = v.id
       WHERE ${holds('asked.value')} AND v.purged_at IS NULL
       FOR UPDATE OF v SKIP LOCKED) free
     WHERE id = free.free_id
     RETURNING id, status, verification_status AS "verificationStatus"`,
    [JSON.stringify(wrong), code],
  );
  return rows;
}
