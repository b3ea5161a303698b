import { describe, expect, test } from '@jest/globals';
import { ODDITIES } from './oddities.ts';
import { planOf } from './plan.ts';
import { Random, xorshift128, type State } from './random.ts';
import { faultName, isFault, type Lane, type Step } from './steps.ts';

function first(lane: Lane, count: number): Step[] {
  const steps = lane.steps();
  return Array.from({ length: count }, () => steps.next().value);
}

const planned = (seed: string, count = 50): Step[][] =>
  planOf(seed, 3, false).map((lane) => first(lane, count));

describe('a plan', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(planned('7')).toEqual(planned('7'));
    expect(planned('7')).not.toEqual(planned('8'));
  });

  test('has no two lanes alike, and no e-mail twice', () => {
    const lanes = planned('7').map((steps) => JSON.stringify(steps));
    expect(new Set(lanes).size).toBe(lanes.length);
    const emails = planned('7', 1_000).flatMap((steps) =>
      steps.flatMap((step) => ('email' in step ? [step.email] : [])),
    );
    expect(new Set(emails).size).toBe(emails.length);
  });

  test('does every deed and inflicts every fault', () => {
    const steps = planned('7', 1_000).flat();
    const deeds = steps.filter((step) => !isFault(step)).map(({ kind }) => kind);
    expect(new Set(deeds).size).toBe(10);
    const faults = new Set(steps.filter(isFault).map(faultName));
    expect([...faults]).toEqual(
      expect.arrayContaining([
        ...ODDITIES.map(({ name }) => `provider: ${name}`),
        ...['reset', 'stall', 'refuse', 'delay', 'truncate'].flatMap((how) => [
          `wire to postgres: ${how}`,
          `wire to provider: ${how}`,
        ]),
        ...['replica: kill -9', 'replica: SIGTERM', 'replica: SIGSTOP'],
        ...['postgres: kill -9', 'postgres: restart', 'provider: kill -9', 'lease ended early'],
      ]),
    );
  });

  test('of kills alone kills everything there is, and does nothing worse to it', () => {
    const steps = planOf('7', 3, true)
      .flatMap((lane) => first(lane, 200))
      .filter(isFault);
    const named = steps.filter(({ kind }) => kind !== 'answer' && kind !== 'time').map(faultName);
    expect(new Set(named)).toEqual(new Set(['replica: kill -9', 'postgres: kill -9', 'provider: kill -9']));
    const replicas = steps.flatMap((step) => (step.kind === 'replica' ? [step.replica] : []));
    expect(new Set(replicas)).toEqual(new Set([0, 1, 2]));
  });
});

describe('the generator', () => {
  test('is Marsaglia’s, from his own first state', () => {
    const state: State = [123456789, 362436069, 521288629, 88675123];
    expect([1, 2, 3].map(() => xorshift128(state))).toEqual([3701687786, 458299110, 2500872618]);
  });

  test('reaches both ends of a range, and follows weights', () => {
    const random = new Random('a');
    expect(new Set(Array.from({ length: 500 }, () => random.int(3, 6)))).toEqual(new Set([3, 4, 5, 6]));
    const drawn = Array.from({ length: 2_000 }, () =>
      random.weighted([
        [3, 'often'],
        [1, 'seldom'],
        [0, 'never'],
      ]),
    );
    expect(drawn.filter((name) => name === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
  });
});
