import type { DataSource } from 'typeorm';

export interface RecordedEvent {
  actor: string;
  actorId: string | null;
  action: string;
  details: Record<string, unknown>;
}

/** What the audit log holds, newest first; of one action, if it is given. */
export const auditEvents = (dataSource: DataSource, action?: string): Promise<RecordedEvent[]> =>
  dataSource.query<RecordedEvent[]>(
    `SELECT actor, actor_id AS "actorId", action, details FROM audit_event
     WHERE $1::text IS NULL OR action = $1 ORDER BY id DESC`,
    [action ?? null],
  );

/** The newest event that a desk recorded; of one action, if it is given. */
export const lastEvent = async ({ dataSource }: { dataSource: DataSource }, action?: string) =>
  (await auditEvents(dataSource, action))[0];
