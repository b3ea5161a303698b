import type { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndex } from './while-in-use.ts';

/** An index behind each sort whose pages are not found by counts alone, and behind the bounds of the face match. */
export class IndexesOfSorts1795737600013 implements MigrationInterface {
  name = 'IndexesOfSorts1795737600013';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const column of SORTED) {
      // As much of a name as an index takes: one may be longer.
      const indexed = column === 'full_name' ? 'left(full_name, 600)' : column;
      await buildIndex(runner, `verification_by_${column}`, `verification (${indexed}, id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ${SORTED.map((column) => `verification_by_${column}`).join(', ')}`);
  }
}

const SORTED = ['email', 'full_name', 'submitted_at', 'face_match_confidence'];
