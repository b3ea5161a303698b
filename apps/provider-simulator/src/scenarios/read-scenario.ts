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
  const written = `-${local.replace(/[.+_]/g, '-')}-`;
  const scenario: Scenario = {
    reasons: [],
    oddities: [],
    spelling: 'in_progress',
    recheck: 'same',
    refusedField: 'email',
  };
  for (const word of wordsIn(written)) {
    const { reasons = [], oddities = [], ...change } = WORDS[word] ?? {};
    Object.assign(scenario, change);
    scenario.reasons.push(...reasons);
    scenario.oddities.push(...oddities);
  }
  // A reason declines, whatever verdict is asked for beside it.
  if (scenario.reasons.length > 0) scenario.verdict = 'declined';
  return scenario;
}

/** The words in the order in which they are written, which is that of the reasons. */
function wordsIn(written: string): string[] {
  let left = written;
  const found: { word: string; at: number }[] = [];
  for (const word of words) {
    if (!left.includes(`-${word}-`)) continue;
    found.push({ word, at: left.indexOf(`-${word}-`) });
    left = left.replace(`-${word}-`, `-${'.'.repeat(word.length)}-`);
  }
  return found.sort((a, b) => a.at - b.at).map(({ word }) => word);
}
