import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waitBriefly } from './while-in-use.ts';

/**
 * A face match that is a whole number has a bitmap of its own (docs/adr/0031): providers send whole numbers, and people filter by them.
 * "At most 95" is all below 95, and 95 itself, for which the rows of everything from 95 to 96 had to be read.
 */
export class WholeConfidencesCounted1795824000016 implements MigrationInterface {
  name = 'WholeConfidencesCounted1795824000016';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    await runner.query(
      'ALTER FUNCTION verification_facets(verification) RENAME TO verification_facets_before',
    );
    await runner.query(`
      CREATE FUNCTION verification_facets(v verification) RETURNS TABLE (facet text, value text) LANGUAGE sql STABLE AS $$
        SELECT * FROM verification_facets_before(v)
        UNION ALL
        SELECT 'faceMatchWhole', to_char(v.face_match_confidence + 1, 'FM000')
        WHERE v.face_match_confidence BETWEEN 0 AND 100 AND v.face_match_confidence = floor(v.face_match_confidence)
      $$`);
    await runner.query(`
      INSERT INTO verification_changed (verification_id)
      SELECT id FROM verification WHERE face_match_confidence = floor(face_match_confidence) ORDER BY requested_at, id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION verification_facets(verification)');
    await runner.query(
      'ALTER FUNCTION verification_facets_before(verification) RENAME TO verification_facets',
    );
    await runner.query(`DELETE FROM verification_bitmap WHERE facet = 'faceMatchWhole'`);
  }
}
