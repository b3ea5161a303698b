import type { AnswerGiven } from '../answers-given.ts';
import type { Desk } from '../desk.ts';

export interface AnswerFigures {
  /** Whole answers that reached a process. */
  answersGiven: number;
  answersStored: number;
  /** Given to a process that was killed before it could store them, and so nowhere. */
  answersDiedWithTheirProcess: number;
}

/** A process that was frozen or waited for Postgres may hold an answer for about a lease. */
const HELD_MS = 60_000;
/** As many calls as a process makes at a time, and with each at most one answer that is not stored yet. */
const MOST_AT_ONCE = 32;

/**
 * The log holds every answer that a process lived to store, byte for byte, and no answer twice. What a killed process
 * had just received nobody can know: it is counted apart, must be recent and no more than one process asks for at a time.
 */
export async function answersInTheLog(desk: Desk): Promise<{ broken: string[]; figures: AnswerFigures }> {
  const rows = await desk.query<{ status: number; sha256: string | null; whole: number }>(
    `SELECT http_status AS status, body_sha256 AS sha256, count(*)::int AS whole
     FROM provider_exchange WHERE http_status IS NOT NULL GROUP BY 1, 2`,
  );
  const stored = new Map(rows.map((row) => [keyOf(row), row.whole]));
  const given = desk.replicas.flatMap(({ answers }) => answers.all);
  const missing = missingFrom(stored, given);
  const excused = missing.filter(({ at, killedAt }) => killedAt !== null && killedAt - at <= HELD_MS);
  const lost = missing.length - excused.length;
  const died = new Map<number | null, number>();
  for (const { killedAt } of excused) died.set(killedAt, (died.get(killedAt) ?? 0) + 1);
  const tooMany = [...died.values()].filter((count) => count > MOST_AT_ONCE);
  return {
    broken: [
      ...(lost > 0 ? [`${lost} answers that a living process was given are not in the log`] : []),
      ...tooMany.map((count) => `${count} answers died with one process, more than it asks for at a time`),
    ],
    figures: {
      answersGiven: given.length,
      answersStored: given.length - missing.length,
      answersDiedWithTheirProcess: excused.length,
    },
  };
}

const keyOf = ({ status, sha256 }: { status: number; sha256: string | null }) => `${status} ${sha256}`;

/** Those that have no row of their own; of like ones the later ones, which a kill may explain. */
function missingFrom(stored: Map<string, number>, given: AnswerGiven[]): AnswerGiven[] {
  const left = new Map(stored);
  const byTime = [...given].sort(
    (a, b) => Number(a.killedAt !== null) - Number(b.killedAt !== null) || a.at - b.at,
  );
  return byTime.filter((answer) => {
    const rows = left.get(keyOf(answer)) ?? 0;
    left.set(keyOf(answer), rows - 1);
    return rows <= 0;
  });
}
