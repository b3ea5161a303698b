import type { Scenario } from './scenario.ts';
import { WORDS } from './words.ts';

/** Longer words first, so that `refused-country` is not read as `refused`. */
const words = Object.keys(WORDS).sort((a, b) => b.length - a.length);

/**
 * What an e-mail address asks for: the scenario words in its local part, parted by `-`, `.`, `+` or `_`, in any order and
 * number (`declined-slow@example.com`). Other words mean nothing.
 */
export function readScenario(email: string): Scenario {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase();
  let left = `-${local.replace(/[.+_]/g, '-')}-`;
  const scenario: Scenario = {
    reasons: [],
    oddities: [],
    spelling: 'in_progress',
    recheck: 'same',
    refusedField: 'email',
  };
  for (const word of words) {
    if (!left.includes(`-${word}-`)) continue;
    left = left.replace(`-${word}-`, '--');
    const { reasons = [], oddities = [], ...change } = WORDS[word] ?? {};
    Object.assign(scenario, change);
    scenario.reasons.push(...reasons);
    scenario.oddities.push(...oddities);
  }
  // `accepted` beside a reason would contradict it, and `flip` starts with the verdict that was asked for.
  if (scenario.reasons.length > 0) scenario.verdict = 'declined';
  return scenario;
}
