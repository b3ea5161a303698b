import type { Desk } from './desk.ts';

/** Where the application's writes would need room. */
const TABLES = ['verification', 'provider_exchange', 'audit_event'];

/** From now on the database says to every write of the application what it says when its disk is full (53100). */
export async function fillDisk(desk: Desk): Promise<void> {
  await desk.query(
    `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`,
  );
  for (const table of TABLES)
    await desk.query(
      `CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON ${table} WHEN (current_user = 'desk') EXECUTE FUNCTION no_room()`,
    );
}

export async function freeDisk(desk: Desk): Promise<void> {
  await desk.query('DROP FUNCTION no_room CASCADE');
}
