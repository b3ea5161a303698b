import type { PurgePreview, RetentionPage } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { day, DUE, keptUntil, MONTHS, NOT_HELD } from './rule.ts';

const BATCH = 100;

/** The cases whose time is over. */
@Injectable()
export class DueCases {
  constructor(private readonly dataSource: DataSource) {}

  /** What a purge would take now, longest due first: the dry run. */
  async preview({ page, perPage }: RetentionPage): Promise<PurgePreview> {
    const data = await this.dataSource.query<PurgePreview['data']>(
      `SELECT v.id AS "verificationId", v.country, ${day('v.relationship_ended_on')} AS "relationshipEndedOn",
         ${MONTHS} AS "retentionMonths", ${day(keptUntil())} AS "keptUntil",
         (SELECT count(*)::int FROM submission_image i WHERE i.verification_id = v.id) AS images,
         (SELECT count(*)::int FROM provider_body b WHERE b.verification_id = v.id) AS bodies
       FROM verification v CROSS JOIN policy p WHERE ${DUE} AND ${NOT_HELD}
       ORDER BY v.relationship_ended_on, v.id LIMIT $1 OFFSET $2`,
      [perPage, (page - 1) * perPage],
    );
    const [counts] = await this.dataSource.query<{ total: number; held: number }[]>(
      `SELECT (count(*) FILTER (WHERE ${NOT_HELD}))::int AS total,
         (count(*) FILTER (WHERE NOT ${NOT_HELD}))::int AS held
       FROM verification v CROSS JOIN policy p WHERE ${DUE}`,
    );
    return { data, total: counts?.total ?? 0, held: counts?.held ?? 0 };
  }

  /** The ids of all that a purge would take, longest due first; each once, whatever becomes of it. */
  async *ids(): AsyncGenerator<string> {
    let after = { endedOn: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };
    for (;;) {
      const batch = await this.dataSource.query<{ endedOn: string; id: string }[]>(
        `SELECT v.id, ${day('v.relationship_ended_on')} AS "endedOn" FROM verification v CROSS JOIN policy p
         WHERE ${DUE} AND ${NOT_HELD} AND (v.relationship_ended_on, v.id) > ($1::date, $2::uuid)
         ORDER BY v.relationship_ended_on, v.id LIMIT ${BATCH}`,
        [after.endedOn, after.id],
      );
      for (const { id } of batch) yield id;
      after = batch.at(-1) ?? after;
      if (batch.length < BATCH) return;
    }
  }
}
