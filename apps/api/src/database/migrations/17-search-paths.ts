import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waitBriefly } from './while-in-use.ts';

/**
 * Functions that work with the owner's rights look for temporary tables last: unless it is said, Postgres looks there first, and whoever
 * has the application's role could put one in the place of ours (Postgres' manual, "Writing SECURITY DEFINER Functions Safely").
 */
export class SearchPaths1795824000017 implements MigrationInterface {
  name = 'SearchPaths1795824000017';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    for (const of of FUNCTIONS) await runner.query(`ALTER FUNCTION ${of} SET search_path = public, pg_temp`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const of of FUNCTIONS) await runner.query(`ALTER FUNCTION ${of} SET search_path = public`);
  }
}

/** Of migrations 7 and 11. */
const FUNCTIONS = [
  'finish_selfie_of_older()',
  'note_changed_verification()',
  'fold_verification_bitmaps(int)',
];
