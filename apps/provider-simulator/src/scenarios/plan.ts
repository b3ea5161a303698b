import type { ReasonWord } from '../documents/reasons.ts';
import { REASON_WORDS } from '../documents/reasons.ts';
import { Draws } from '../random.ts';
import type { Settings } from '../settings.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

/** A scenario with nothing left open. `delayMs` is null when no verdict ever comes. */
export interface Plan extends Scenario {
  job: NonNullable<Scenario['job']>;
  verdict: NonNullable<Scenario['verdict']>;
  delayMs: number | null;
  draws: Draws;
}

const SLOW_TIMES = 10;
const SLOW_AT_LEAST_MS = 30_000;

/** What this e-mail gets, the same for the same seed, whatever else was submitted before. */
export function planFor(email: string, { seed, delay }: Pick<Settings, 'seed' | 'delay'>): Plan {
  const draws = new Draws(seed, email);
  const scenario = readScenario(email);
  const job = scenario.job ?? (draws.chance('job.failed', 0.02) ? 'failed' : 'completed');
  const drawn = draws.chance('verdict.accepted', 0.7) ? 'accepted' : 'declined';
  return {
    ...scenario,
    job,
    verdict: scenario.verdict ?? (scenario.recheck === 'flip' ? 'accepted' : drawn),
    reasons: scenario.reasons.length > 0 ? scenario.reasons : reasonsOf(scenario, draws),
    delayMs: job === 'never' || scenario.published === 'in-progress' ? null : delayOf(scenario, draws, delay),
    draws,
  };
}

/** Who asks for something and not for its pace waits the usual time; of the others every tenth has its verdict at once. */
function delayOf(scenario: Scenario, draws: Draws, { least, most }: Settings['delay']): number {
  const asked = scenario.job !== undefined || scenario.published !== undefined;
  const usual = draws.int('delay', least, most);
  switch (scenario.pace ?? (!asked && draws.chance('pace.instant', 0.1) ? 'instant' : 'usual')) {
    case 'instant':
      return 0;
    case 'usual':
      return usual;
    case 'slow':
      return Math.max(usual * SLOW_TIMES, SLOW_AT_LEAST_MS);
  }
}

/** One to three reasons, the first ones far more often than the last. A verdict that flips is about the same document. */
function reasonsOf({ recheck }: Scenario, draws: Draws): ReasonWord[] {
  if (recheck === 'flip') return ['solid-background'];
  const count = draws.weighted('reasons', [
    { weight: 75, count: 1 },
    { weight: 19, count: 2 },
    { weight: 6, count: 3 },
  ]).count;
  const ranked = REASON_WORDS.map((word, rank) => ({ word, weight: 1 / (rank + 1) }));
  const chosen = Array.from({ length: count }, (_, nth) => draws.weighted(`reason.${nth}`, ranked).word);
  return [...new Set(chosen)];
}
