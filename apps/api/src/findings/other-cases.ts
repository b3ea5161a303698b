import type { FindingCode } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { Verification } from '../verifications/verification.entity.ts';
import { LIKENESSES, likenesses, type Likeness } from './likeness.ts';

/** By finding: the other cases that it is about. */
export type OtherCases = Partial<Record<FindingCode, string[]>>;

const MOST_SHOWN = 20;
/** A picture that a system sends with everything is in a million cases: as many are looked at as one page can wait for. */
const MOST_READ = 1_000;

/** The cases that share what a case's findings name, under another e-mail: at most 20 for each, newest first.
 * Purged cases hold nothing that could be shared. */
export async function otherCases(manager: EntityManager, v: Verification): Promise<OtherCases> {
  const found: OtherCases = {};
  for (const likeness of likenesses) {
    const { code } = LIKENESSES[likeness];
    if (v.findings.includes(code)) found[code] = await sharing(manager, v, likeness);
  }
  return found;
}

async function sharing(
  manager: EntityManager,
  { id, email }: Verification,
  likeness: Likeness,
): Promise<string[]> {
  const { from, holds } = LIKENESSES[likeness];
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM (
       SELECT v.id, v.requested_at FROM ${from}
       WHERE ${holds(VALUES[likeness])} AND v.id <> $1 AND lower(v.email) <> lower($2)
       LIMIT ${MOST_READ}) other
     ORDER BY requested_at DESC, id DESC LIMIT ${MOST_SHOWN}`,
    [id, email],
  );
  return rows.map((row) => row.id);
}

/** SQL: what the case $1 holds. */
const VALUES: Readonly<Record<Likeness, string>> = {
  document: '(SELECT document_key FROM verification WHERE id = $1)',
  person: '(SELECT person_key FROM verification WHERE id = $1)',
  face: `(SELECT sha256 FROM submission_image WHERE verification_id = $1 AND side = 'selfie')`,
};
