import type { DataSource } from 'typeorm';

/**
 * What the application's role may do with each table, and no more. It owns none, so that it can neither drop a table nor
 * switch its triggers off; where rows are only ever added, it may only add. Identity columns need no right on their sequence,
 * and what a foreign key deletes is deleted by the table's owner. A table without an entry fails a test.
 */
export const GRANTS: Readonly<Record<string, string>> = {
  migrations: 'SELECT',

  audit_event: 'SELECT, INSERT',
  audit_link: 'SELECT, INSERT',
  audit_unchained: 'SELECT, INSERT, DELETE',
  provider_exchange: 'SELECT, INSERT',
  purge: 'SELECT, INSERT',
  // A purge empties what was written; the table's trigger lets nothing else pass.
  review: 'SELECT, INSERT, UPDATE (reason, comment)',
  note: 'SELECT, INSERT, DELETE',

  // Written by triggers and by `fold_verification_bitmaps`, with the owner's rights.
  verification_place: 'SELECT',
  verification_bitmap: 'SELECT',
  verification_changed: 'SELECT',
  verification_due: 'SELECT',

  account: 'SELECT, INSERT, UPDATE',
  session: 'SELECT, INSERT, UPDATE, DELETE',
  second_factor: 'SELECT, INSERT, UPDATE, DELETE',
  recovery_code: 'SELECT, INSERT, DELETE',
  api_token: 'SELECT, INSERT, UPDATE, DELETE',
  sign_in_throttle: 'SELECT, INSERT, UPDATE, DELETE',
  desk_secret: 'SELECT, INSERT, UPDATE',
  policy: 'SELECT, UPDATE',

  verification: 'SELECT, INSERT, UPDATE',
  submission_image: 'SELECT, INSERT, UPDATE, DELETE',
  idempotency_key: 'SELECT, INSERT, DELETE',
  provider_body: 'SELECT, INSERT, DELETE',
  provider_state: 'SELECT, UPDATE',
  reveal: 'SELECT, INSERT, DELETE',
  export: 'SELECT, INSERT, UPDATE',
  duplicate_check: 'SELECT, INSERT, DELETE',
  note_mention: 'SELECT, INSERT, UPDATE',
  saved_view: 'SELECT, INSERT, UPDATE, DELETE',
  account_preferences: 'SELECT, INSERT, UPDATE',
};

/**
 * Gives a role exactly these rights, in one step: whoever works meanwhile never finds one missing. On a database that a newer
 * version has migrated it changes nothing: the list of that one has more, and it works beside this one.
 */
export async function grantTo(owner: DataSource, role: string): Promise<void> {
  if (await isMigratedFurther(owner)) return;
  const name = `"${role.replaceAll('"', '""')}"`;
  await owner.transaction(async (manager) => {
    await manager.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
    await manager.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name}`);
    for (const [table, rights] of Object.entries(GRANTS))
      await manager.query(`GRANT ${rights} ON ${table} TO ${name}`);
  });
}

async function isMigratedFurther(owner: DataSource): Promise<boolean> {
  const known = owner.migrations.map(({ name }) => name);
  const newer = await owner.query<object[]>('SELECT FROM migrations WHERE name <> ALL ($1) LIMIT 1', [known]);
  return newer.length > 0;
}
