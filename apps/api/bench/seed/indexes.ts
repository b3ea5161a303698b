import type { QueryRunner } from 'typeorm';

export const SEEDED_TABLES = [
  'verification',
  'submission_image',
  'provider_exchange',
  'provider_body',
  'audit_event',
  'audit_link',
] as const;

/**
 * Takes away every index of these tables that no constraint stands on: to build one at the end takes a fraction of keeping it up
 * to date row by row. @returns the statements that make them again, exactly as they were
 */
export async function takeIndexesAway(runner: QueryRunner): Promise<string[]> {
  const indexes = (await runner.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
     ORDER BY 1`,
    [SEEDED_TABLES],
  )) as { name: string; definition: string }[];
  for (const { name } of indexes) await runner.query(`DROP INDEX ${name}`);
  return indexes.map(({ definition }) => definition);
}
