import type { Statistics } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import { periodOf, type LocalDay } from './local-days.ts';

/** How the cases ended that were answered on one day in one country. */
interface Ended extends Record<Ending, number> {
  /** From 1. */
  day: number;
  country: string;
  count: number;
}

type Ending = 'accepted' | 'declined' | 'failed';

/** Over `verification v`, in the same words as the filters that the numbers lead to. */
export const ENDINGS = `
  count(*) FILTER (WHERE v.verification_status = 'accepted')::int AS accepted,
  count(*) FILTER (WHERE v.verification_status = 'declined')::int AS declined,
  count(*) FILTER (WHERE v.status = 'failed')::int AS failed`;

/** What was answered, by the day of the answer and by country: both from one pass. */
export async function endingsOf(
  manager: EntityManager,
  days: readonly LocalDay[],
): Promise<Pick<Statistics, 'verdicts' | 'countries'>> {
  const { from, to } = periodOf(days);
  const ended = await manager.query<Ended[]>(
    `SELECT width_bucket(v.completed_at, $3::timestamptz[]) AS day, v.country, ${ENDINGS}, count(*)::int AS count
     FROM verification v WHERE v.completed_at >= $1 AND v.completed_at < $2 GROUP BY 1, 2`,
    [from, to, [...days.map((day) => day.from.toISOString()), to.toISOString()]],
  );
  return { verdicts: byDay(days, ended), countries: byCountry(ended) };
}

function byDay(days: readonly LocalDay[], ended: readonly Ended[]): Statistics['verdicts'] {
  const verdicts = days.map(({ day, from, to }) => ({
    day,
    from: from.toISOString(),
    to: to.toISOString(),
    accepted: 0,
    declined: 0,
    failed: 0,
  }));
  for (const row of ended) {
    const verdict = verdicts[row.day - 1];
    if (verdict) add(verdict, row, ['accepted', 'declined', 'failed']);
  }
  return verdicts;
}

function byCountry(ended: readonly Ended[]): Statistics['countries'] {
  const countries = new Map<string, Statistics['countries'][number]>();
  for (const row of ended) {
    const country = countries.get(row.country) ?? {
      country: row.country,
      count: 0,
      accepted: 0,
      declined: 0,
    };
    add(country, row, ['count', 'accepted', 'declined']);
    countries.set(row.country, country);
  }
  return [...countries.values()].sort(
    (one, other) => other.count - one.count || (one.country < other.country ? -1 : 1),
  );
}

function add<K extends string>(sum: Record<K, number>, row: Record<K, number>, keys: readonly K[]): void {
  for (const key of keys) sum[key] += row[key];
}
