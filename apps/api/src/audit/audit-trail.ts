import type { AuditActors, AuditEvent, AuditHead, AuditPage, AuditSearch } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readHead } from './head.ts';

/** Reading the log. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  async page({ page, perPage, ...filter }: AuditSearch): Promise<AuditPage> {
    const { actorId, action, verificationId, from, to } = filter;
    const values = [actorId ?? null, action ?? null, verificationId ?? null, from ?? null, to ?? null];
    const [rows, [counted]] = await Promise.all([
      this.dataSource.query<EventRow[]>(
        `SELECT uid AS id, at, actor_id AS "actorId", actor, action, verification_id AS "verificationId", details
         FROM audit_event WHERE ${FILTER} ORDER BY at DESC, id DESC LIMIT $6 OFFSET $7`,
        [...values, perPage, (page - 1) * perPage],
      ),
      this.dataSource.query<{ total: string }[]>(
        `SELECT count(*) AS total FROM audit_event WHERE ${FILTER}`,
        values,
      ),
    ]);
    return { data: rows.map(toAuditEvent), total: Number(counted?.total) };
  }

  /** Whoever has an account or a token, and whoever ever did something: a revoked token is still asked for. */
  async actors(): Promise<AuditActors> {
    return { data: await this.dataSource.query<AuditActors['data']>(ACTORS) };
  }

  /** Where the chain stands, and how many events wait to be linked. */
  head(): Promise<AuditHead> {
    return readHead(this.dataSource.manager);
  }
}

type EventRow = Omit<AuditEvent, 'at'> & { at: Date };

const toAuditEvent = ({ at, ...event }: EventRow): AuditEvent => ({ ...event, at: at.toISOString() });

/** Values are known when the plan is made, so that what is not asked for costs nothing. */
const FILTER = `($1::uuid[] IS NULL OR actor_id = ANY($1)) AND ($2::text[] IS NULL OR action = ANY($2))
  AND ($3::uuid IS NULL OR verification_id = $3)
  AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5)`;

/** Goes from one actor to the next through the index on (actor_id, at): a step an actor, not a row an event. */
const ACTORS = `
  WITH RECURSIVE acted AS (
    (SELECT actor_id FROM audit_event WHERE actor_id IS NOT NULL ORDER BY actor_id LIMIT 1)
    UNION ALL
    SELECT (SELECT e.actor_id FROM audit_event e WHERE e.actor_id > acted.actor_id ORDER BY e.actor_id LIMIT 1)
    FROM acted WHERE acted.actor_id IS NOT NULL),
  known AS (
    SELECT id, email AS name FROM account
    UNION ALL SELECT id, 'token: ' || name FROM api_token),
  earlier AS (
    SELECT acted.actor_id AS id,
      (SELECT e.actor FROM audit_event e WHERE e.actor_id = acted.actor_id ORDER BY e.at DESC LIMIT 1) AS name
    FROM acted WHERE acted.actor_id IS NOT NULL AND acted.actor_id NOT IN (SELECT id FROM known))
  SELECT id, name FROM (SELECT * FROM known UNION ALL SELECT * FROM earlier) everybody ORDER BY lower(name), id`;
