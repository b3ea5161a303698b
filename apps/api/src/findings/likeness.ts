import type { FindingCode } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { Verification } from '../verifications/verification.entity.ts';

/** What several cases may have in common. */
export type Likeness = 'document' | 'person' | 'face';

interface Rule {
  code: FindingCode;
  /** SQL: the case `v` with its value, which `holds` compares. */
  from: string;
  holds: (value: string) => string;
}

/** What each likeness is found by, and the finding on cases that share it under different e-mails. */
export const LIKENESSES: Readonly<Record<Likeness, Rule>> = {
  document: {
    code: 'document_number_reused',
    from: 'verification v',
    holds: (value) => `v.document_key = ${value}`,
  },
  person: { code: 'person_reused', from: 'verification v', holds: (value) => `v.person_key = ${value}` },
  face: {
    code: 'face_image_reused',
    from: 'verification v JOIN submission_image i ON i.verification_id = v.id',
    holds: (value) => `i.side = 'selfie' AND i.sha256 = ${value}`,
  },
};

export const likenesses = Object.keys(LIKENESSES) as Likeness[];

/** What a case has that another may have too. */
export type Keys = Pick<Verification, 'documentKey' | 'personKey'>;

/** Findings without those that cannot be, since there is nothing any more that another case could share. */
export const withoutKeyless = (findings: FindingCode[], { documentKey, personKey }: Keys): FindingCode[] =>
  findings.filter(
    (code) =>
      !(code === LIKENESSES.document.code && documentKey === null) &&
      !(code === LIKENESSES.person.code && personKey === null),
  );

/** Has the likeness checked that a case lost and the one that it got, after the caller's transaction has committed. */
export async function keysChanged(
  manager: EntityManager,
  before: Keys & Pick<Verification, 'id'>,
  after: Keys,
): Promise<void> {
  const changes = [
    { likeness: 'document', from: before.documentKey, to: after.documentKey },
    { likeness: 'person', from: before.personKey, to: after.personKey },
  ].filter(({ from, to }) => from !== to);
  const lines = changes.flatMap(({ likeness, from, to }) => [
    { likeness, value: from, verification_id: null },
    { likeness, value: to, verification_id: before.id },
  ]);
  if (lines.length === 0) return;
  await manager.query(
    `INSERT INTO duplicate_check (likeness, value, verification_id)
     SELECT likeness, value, verification_id
     FROM jsonb_to_recordset($1) AS line (likeness text, value text, verification_id uuid) WHERE value IS NOT NULL`,
    [JSON.stringify(lines)],
  );
}

/** The same for the selfie of a case that has just been submitted. */
export async function faceSubmitted(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `INSERT INTO duplicate_check (likeness, value, verification_id)
     SELECT 'face', sha256, verification_id FROM submission_image
     WHERE verification_id = $1 AND side = 'selfie' AND sha256 IS NOT NULL`,
    [id],
  );
}

/**
 * The same for everything that a case holds and is about to lose in a purge. The lines name no case, and are gone with the
 * next round of checks.
 */
export async function allLost(manager: EntityManager, id: string): Promise<void> {
  for (const [likeness, column] of [
    ['document', 'v.document_key'],
    ['person', 'v.person_key'],
    ['face', `(SELECT sha256 FROM submission_image WHERE verification_id = v.id AND side = 'selfie')`],
  ] as const)
    await manager.query(
      `INSERT INTO duplicate_check (likeness, value)
       SELECT $2, ${column} FROM verification v WHERE v.id = $1 AND ${column} IS NOT NULL`,
      [id, likeness],
    );
}
