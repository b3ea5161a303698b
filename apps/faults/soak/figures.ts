import type { Desk } from '../harness/desk.ts';

/** What only the database can count. */
export interface Stored {
  exchanges: number;
  transitions: number;
  auditEvents: number;
  everUnconfirmed: number;
  /** How often a person had a case sent again, or said that it was not sent. */
  sentAgain: number;
  notSent: number;
  lateAnswers: number;
}

/** Cases that were unconfirmed at some time, by where they ended. */
export type Endings = { status: string; count: number }[];

export async function storedFigures(desk: Desk): Promise<Stored> {
  const acted = (action: string) => `(SELECT count(*)::int FROM audit_event WHERE action = '${action}')`;
  const [row] = await desk.query<Stored>(
    `SELECT (SELECT count(*)::int FROM provider_exchange) AS exchanges,
       ${acted('verification.status_changed')} AS transitions,
       (SELECT count(*)::int FROM audit_event) AS "auditEvents",
       (SELECT count(DISTINCT verification_id)::int FROM audit_event WHERE ${BECAME_UNCONFIRMED}) AS "everUnconfirmed",
       ${acted('verification.sent_again')} AS "sentAgain",
       ${acted('verification.marked_not_sent')} AS "notSent",
       ${acted('verification.answer_late')} AS "lateAnswers"`,
  );
  if (row === undefined) throw new Error('A query without an answer');
  return row;
}

export const endingsOf = (desk: Desk): Promise<Endings> =>
  desk.query(
    `SELECT status, count(*)::int AS count FROM verification
     WHERE id IN (SELECT verification_id FROM audit_event WHERE ${BECAME_UNCONFIRMED})
     GROUP BY status ORDER BY status`,
  );

const BECAME_UNCONFIRMED = `action = 'verification.status_changed' AND details #>> '{to,status}' = 'unconfirmed'`;
