import type { QueryRunner } from 'typeorm';

/**
 * A replica of the version before, which still runs beside this one, knows nothing of findings and decisions. These triggers
 * finish what it writes; `desk.version` (`data-source.ts`) tells its connections from ours. The next version may drop them: none
 * such runs beside that one.
 */
const OLDER = `current_setting('desk.version', true) IS NULL`;

export async function finishForOlder(runner: QueryRunner): Promise<void> {
  // Its answers are derived again here, and may be news to whoever decided the case.
  await runner.query(`
    CREATE FUNCTION finish_answer_of_older() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.derived_with := 0;
      IF NEW.completed_at IS NOT NULL THEN NEW.answer_changed_at := now(); END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER finish_answer_of_older BEFORE UPDATE ON verification
    FOR EACH ROW WHEN (NEW.response_sha256 <> coalesce(OLD.response_sha256, '') AND ${OLDER})
    EXECUTE FUNCTION finish_answer_of_older()`);

  // With the owner's rights: the older version may have taken the application's to this table away.
  await runner.query(`
    CREATE FUNCTION finish_selfie_of_older() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      INSERT INTO duplicate_check (likeness, value, verification_id) VALUES ('face', NEW.sha256, NEW.verification_id);
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER finish_selfie_of_older AFTER INSERT ON submission_image
    FOR EACH ROW WHEN (NEW.side = 'selfie' AND NEW.sha256 IS NOT NULL AND ${OLDER})
    EXECUTE FUNCTION finish_selfie_of_older()`);

  // It would leave notes, decisions and hashes behind: the case is purged by a replica that knows them.
  await runner.query(`
    CREATE FUNCTION refuse_purge_of_older() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'A newer version of the desk purges now' USING ERRCODE = 'object_not_in_prerequisite_state';
    END $$`);
  await runner.query(`
    CREATE TRIGGER refuse_purge_of_older BEFORE INSERT ON purge
    FOR EACH ROW WHEN (${OLDER}) EXECUTE FUNCTION refuse_purge_of_older()`);
}

export async function finishForOlderNoMore(runner: QueryRunner): Promise<void> {
  for (const [trigger, table] of [
    ['finish_answer_of_older', 'verification'],
    ['finish_selfie_of_older', 'submission_image'],
    ['refuse_purge_of_older', 'purge'],
  ]) {
    await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await runner.query(`DROP FUNCTION ${trigger}()`);
  }
}
