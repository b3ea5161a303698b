import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Has the cases from before migration 11 carried over into the bitmaps, oldest first. Until then they are counted from their rows. */
export class EveryVerificationCounted1795737600012 implements MigrationInterface {
  name = 'EveryVerificationCounted1795737600012';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'INSERT INTO verification_changed (verification_id) SELECT id FROM verification ORDER BY requested_at, id',
    );
  }

  down = (): Promise<void> => Promise.resolve();
}
