import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waitBriefly } from './while-in-use.ts';

/**
 * The cases as sets of bits, for exact counts of any filter over very many of them (docs/adr/0031). Each case has a place, and
 * each value that cases are filtered or counted by has a bitmap: a bit for each place, in blocks of 8,192 places, which are 1 kB.
 *
 * What changes a case notes it in `verification_changed`, in its own transaction and without waiting for anybody;
 * `fold_verification_bitmaps` carries the noted cases over into the bitmaps. Until then their bits are from before: whoever
 * counts leaves them out, and counts these cases from their rows.
 */
export class VerificationBitmaps1795737600011 implements MigrationInterface {
  name = 'VerificationBitmaps1795737600011';

  async up(runner: QueryRunner): Promise<void> {
    await waitBriefly(runner);
    await runner.query(`
      CREATE TABLE verification_place (
        verification_id uuid PRIMARY KEY,
        place bigint NOT NULL UNIQUE
      )`);
    await runner.query(`
      CREATE TABLE verification_bitmap (
        facet text NOT NULL,
        value text NOT NULL,
        block int NOT NULL,
        bits bit(8192) NOT NULL,
        PRIMARY KEY (facet, value, block)
      )`);
    await runner.query('CREATE INDEX ON verification_bitmap (block)');
    await runner.query(`
      CREATE TABLE verification_changed (
        sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        verification_id uuid NOT NULL
      )`);
    // These are rewritten for as long as the desk works.
    await runner.query(
      'ALTER TABLE verification_bitmap SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 500)',
    );
    await runner.query(
      'ALTER TABLE verification_changed SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)',
    );

    await runner.query(`
      CREATE FUNCTION verification_facets(v verification) RETURNS TABLE (facet text, value text) LANGUAGE sql STABLE AS $$
        SELECT one.facet, one.value FROM (VALUES
          ('all', ''),
          ('status', v.status),
          ('verificationStatus', v.verification_status),
          ('country', v.country),
          -- As much of it as an index takes; a filter asks for less.
          ('documentType', left(v.document_type, 600)),
          ('reviewDecision', coalesce(v.review_decision, 'none')),
          ('reviewStage', v.review_stage),
          ('requestedDay', to_char(v.requested_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')),
          ('completedDay', to_char(v.completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')),
          ('faceMatch', CASE WHEN v.face_match_confidence IS NOT NULL
            THEN to_char(greatest(least(floor(v.face_match_confidence), 101), -1) + 1, 'FM000') END),
          ('fullName', CASE WHEN v.full_name IS NOT NULL THEN 'read' END),
          ('flag', CASE WHEN v.purged_at IS NOT NULL THEN 'purged' END),
          ('flag', CASE WHEN coalesce(v.answer_changed_at > v.reviewed_at, false) THEN 'outdated' END),
          ('flag', CASE WHEN v.unperformed_checks <> '{}' THEN 'unperformed' END),
          ('flag', CASE WHEN ${NEEDS_REVIEW} THEN 'needsReview' END)
        ) AS one (facet, value) WHERE one.value IS NOT NULL
        UNION ALL SELECT DISTINCT 'declinedReason', unnest(v.declined_reasons)
        UNION ALL SELECT DISTINCT 'failedCheck', unnest(v.failed_checks)
        UNION ALL SELECT DISTINCT 'unperformedCheck', unnest(v.unperformed_checks)
        UNION ALL SELECT DISTINCT 'finding', unnest(v.findings)
      $$`);

    // With the owner's rights: a replica of the version before knows no rights to these tables, and takes away what it does not know.
    await runner.query(`
      CREATE FUNCTION note_changed_verification() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO verification_changed (verification_id) VALUES (coalesce(NEW.id, OLD.id));
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER note_other_verification AFTER INSERT OR DELETE ON verification
      FOR EACH ROW EXECUTE FUNCTION note_changed_verification()`);
    await runner.query(`
      CREATE TRIGGER note_changed_verification AFTER UPDATE ON verification
      FOR EACH ROW WHEN (${COUNTED_BY.map((column) => `NEW.${column} IS DISTINCT FROM OLD.${column}`).join(' OR ')})
      EXECUTE FUNCTION note_changed_verification()`);

    await runner.query(FOLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER note_other_verification ON verification');
    await runner.query('DROP TRIGGER note_changed_verification ON verification');
    await runner.query('DROP FUNCTION fold_verification_bitmaps(int)');
    await runner.query('DROP FUNCTION note_changed_verification()');
    await runner.query('DROP FUNCTION verification_facets(verification)');
    await runner.query('DROP TABLE verification_changed, verification_bitmap, verification_place');
  }
}

/** The columns that `verification_facets` reads. */
const COUNTED_BY = [
  'status',
  'verification_status',
  'country',
  'document_type',
  'full_name',
  'review_decision',
  'review_stage',
  'requested_at',
  'completed_at',
  'face_match_confidence',
  'purged_at',
  'answer_changed_at',
  'reviewed_at',
  'declined_reasons',
  'failed_checks',
  'unperformed_checks',
  'findings',
];

/**
 * Carries over up to `most` noted changes, oldest first; answers how many. One transaction at a time does so: while another is
 * at it, nothing is done. What a case had before is taken away by its place alone, so that a change may be noted twice, and
 * nothing needs to be known of what the case was.
 */
const FOLD = `
  CREATE FUNCTION fold_verification_bitmaps(most int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    changes int;
    ids uuid[];
    empty CONSTANT bit(8192) := B'0'::bit(8192);
  BEGIN
    IF NOT pg_try_advisory_xact_lock(7203441004) THEN RETURN 0; END IF;
    WITH taken AS (
      DELETE FROM verification_changed c
      USING (SELECT sequence FROM verification_changed ORDER BY sequence LIMIT most) AS oldest
      WHERE c.sequence = oldest.sequence RETURNING c.*),
    cases AS (SELECT verification_id, min(sequence) AS noted, count(*) AS times FROM taken GROUP BY verification_id)
    SELECT sum(times), array_agg(verification_id ORDER BY noted) INTO changes, ids FROM cases;
    IF changes IS NULL THEN RETURN 0; END IF;

    INSERT INTO verification_place (verification_id, place)
    SELECT id, (SELECT coalesce(max(place) + 1, 0) FROM verification_place) + row_number() OVER (ORDER BY n) - 1
    FROM unnest(ids) WITH ORDINALITY AS c (id, n)
    WHERE NOT EXISTS (SELECT FROM verification_place p WHERE p.verification_id = c.id)
      AND EXISTS (SELECT FROM verification v WHERE v.id = c.id);

    WITH place AS (
      SELECT (place / 8192)::int AS block, bit_or(set_bit(empty, (place % 8192)::int, 1)) AS bits
      FROM verification_place WHERE verification_id = ANY (ids) GROUP BY 1),
    bit AS MATERIALIZED (
      SELECT f.facet, f.value, (p.place / 8192)::int AS block, set_bit(empty, (p.place % 8192)::int, 1) AS bits
      FROM verification_place p JOIN verification v ON v.id = p.verification_id CROSS JOIN LATERAL verification_facets(v) f
      WHERE p.verification_id = ANY (ids)),
    is_set AS (SELECT facet, value, block, bit_or(bits) AS bits FROM bit GROUP BY facet, value, block),
    was_set AS (SELECT b.* FROM verification_bitmap b JOIN place USING (block)),
    next AS (
      SELECT facet, value, block, (coalesce(w.bits, empty) & ~place.bits) | coalesce(i.bits, empty) AS bits, w.bits AS before
      FROM is_set i FULL JOIN was_set w USING (facet, value, block) JOIN place USING (block))
    INSERT INTO verification_bitmap (facet, value, block, bits)
    SELECT facet, value, block, bits FROM next WHERE bits IS DISTINCT FROM before
    ON CONFLICT (facet, value, block) DO UPDATE SET bits = EXCLUDED.bits;

    -- A value that no case has any more may be somebody's words.
    DELETE FROM verification_bitmap WHERE bits = empty AND block IN (
      SELECT (place / 8192)::int FROM verification_place WHERE verification_id = ANY (ids));
    -- The desk deletes no case; whoever owns the tables may have.
    DELETE FROM verification_place p WHERE verification_id = ANY (ids)
      AND NOT EXISTS (SELECT FROM verification v WHERE v.id = p.verification_id);
    RETURN changes;
  END $$`;

/** As in `needs-review.ts`. */
const NEEDS_REVIEW = `(v.purged_at IS NULL AND (v.review_stage IN ('awaiting_second', 'disagreed')
  OR (v.review_decision IS NULL OR coalesce(v.answer_changed_at > v.reviewed_at, false))
    AND (v.status = 'unconfirmed' OR (v.status = 'failed' AND v.completed_at IS NOT NULL)
      OR coalesce(v.verification_status = 'declined', false) OR v.findings && ARRAY[
      'answer_changed', 'answer_late', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'parked']
      OR (coalesce(v.verification_status = 'accepted', false) AND v.findings && ARRAY[
      'answer_changed', 'answer_late', 'answer_duplicate_keys', 'answer_other_submission', 'answer_unexpected',
      'reference_mismatch', 'reference_unknown', 'stalled', 'parked', 'mrz_check_digit', 'mrz_mismatch',
      'document_expired', 'date_impossible', 'date_misplaced', 'name_parts_disagree', 'sides_disagree',
      'document_kind_mismatch', 'country_mismatch', 'aadhaar_invalid', 'face_failed_high_confidence',
      'face_passed_low_confidence', 'control_characters', 'direction_characters', 'document_number_reused',
      'face_image_reused', 'person_reused']))))`;
