import type { Plan } from '../scenarios/plan.ts';
import type { Oddity } from '../scenarios/scenario.ts';

/** How often documents that nobody asked an oddity for have it all the same. The hostile ones only come when asked for. */
const NATURAL: Partial<Record<Oddity, number>> = {
  'half-read': 0.07,
  'disagreeing-name': 0.04,
  'leading-space': 0.05,
  'misplaced-date': 0.02,
  'noisy-mrz': 0.25,
};

/** The oddities of this plan's document: those asked for, else what chance brings. */
export function odditiesOf({ oddities, draws }: Plan): Set<Oddity> {
  if (oddities.length > 0) return new Set(oddities);
  const names = Object.keys(NATURAL) as Oddity[];
  return new Set(names.filter((name) => draws.chance(`oddity.${name}`, NATURAL[name] ?? 0)));
}
