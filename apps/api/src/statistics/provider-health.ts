import { exchangeOutcome, type ExchangeOutcome, type Statistics } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { ProviderCondition } from '../provider/provider-state.ts';

/** Answers that said something of a case that the desk could use. */
const USABLE: readonly ExchangeOutcome[] = ['in_progress', 'completed', 'failed', 'refused'];

interface Calls {
  outcome: ExchangeOutcome;
  /** Of all times; null when there was none. */
  last: Date | null;
  /** Of the last hour. */
  calls: number;
}

/** Whether the provider answers, by what its calls came to. */
export async function providerHealth(
  manager: EntityManager,
  { state, reason, since, pausedUntil, ratePerSecond }: ProviderCondition,
): Promise<Statistics['provider']> {
  const made = await callsByOutcome(manager);
  const usable = made.filter(({ outcome }) => USABLE.includes(outcome));
  return {
    state,
    reason,
    since: since.toISOString(),
    ratePerSecond,
    pausedUntil: pausedUntil?.toISOString() ?? null,
    lastAnswerAt: newest(usable)?.last?.toISOString() ?? null,
    lastOutcome: newest(made)?.outcome ?? null,
    calls: sum(made),
    failed: sum(made) - sum(usable),
  };
}

/** A step an outcome in the index on (outcome, started_at), however many calls there were. */
const callsByOutcome = (manager: EntityManager): Promise<Calls[]> =>
  manager.query<Calls[]>(
    `SELECT outcome, (SELECT max(x.started_at) FROM provider_exchange x WHERE x.outcome = o.outcome) AS last,
       (SELECT count(*)::int FROM provider_exchange x
        WHERE x.outcome = o.outcome AND x.started_at > now() - interval '1 hour') AS calls
     FROM unnest($1::text[]) AS o (outcome)`,
    [exchangeOutcome.options],
  );

function newest(made: readonly Calls[]): Calls | undefined {
  const happened = made.filter(({ last }) => last !== null);
  return happened.sort((one, other) => Number(other.last) - Number(one.last))[0];
}

const sum = (made: readonly Calls[]): number => made.reduce((total, { calls }) => total + calls, 0);
