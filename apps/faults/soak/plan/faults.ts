import { ODDITIES } from './oddities.ts';
import type { Random } from './random.ts';
import type { Damage, Fault, Step } from './steps.ts';

/**
 * How long the database may be out of a replica's reach, in ms. An answer is held for at least 20 s while Postgres is away
 * (apps/api/src/verifications/answers.ts), which is a promise with an end: the soak stays within it.
 */
const AWAY_MS = 4_000;

/** Steps of one kind, with pauses between them. @param rest in ms, the least and the most */
function* lane(random: Random, rest: readonly [number, number], next: () => Fault): Generator<Step, never> {
  for (;;) yield { waitMs: random.int(...rest), ...next() };
}

export const oddAnswers = (random: Random) =>
  lane(random, [200, 2_000], () => {
    const oddity = random.pick(ODDITIES);
    const method = random.weighted<'POST' | 'GET'>([
      [1, 'POST'],
      [2, 'GET'],
    ]);
    return { kind: 'answer', method, times: random.int(1, 3), oddity };
  });

/** Calls that are under way for long enough that something else may happen meanwhile, before the provider has accepted or after. */
export const lateAnswers = (random: Random) =>
  lane(random, [300, 2_000], () => {
    const before = { kind: 'delay', ms: random.int(300, 4_000) };
    const after = { kind: 'drip', everyMs: random.int(1, 6) };
    const fault = random.chance(0.4) ? before : after;
    const method = random.pick(['POST', 'GET'] as const);
    return { kind: 'answer', method, times: random.int(1, 2), oddity: { name: 'late answer', fault } };
  });

export const wire = (random: Random, to: 'postgres' | 'provider', replica: number) =>
  lane(random, [3_000, 15_000], () => {
    const damage = random.pick<Damage>([
      { how: 'reset', by: 0 },
      { how: 'stall', by: 0 },
      { how: 'refuse', by: 0 },
      { how: 'delay', by: random.int(20, 300) },
      { how: 'truncate', by: random.int(1, 4_000) },
    ]);
    return { kind: 'wire', to, replica, damage, ms: random.int(100, AWAY_MS) };
  });

export const replicaFaults = (random: Random, replica: number) =>
  lane(random, [6_000, 25_000], () => {
    const how = random.weighted<'kill' | 'terminate' | 'freeze'>([
      [2, 'kill'],
      [1, 'terminate'],
      [1, 'freeze'],
    ]);
    return { kind: 'replica', how, replica, ms: random.int(0, 6_000) };
  });

export const postgresFaults = (random: Random) =>
  lane(random, [10_000, 40_000], () => {
    const how = random.weighted<'kill' | 'stop'>([
      [2, 'kill'],
      [1, 'stop'],
    ]);
    return { kind: 'postgres', how, ms: random.int(0, AWAY_MS) };
  });

export const providerKills = (random: Random) =>
  lane(random, [10_000, 40_000], () => ({ kind: 'provider', ms: random.int(0, 5_000) }));

/** The kill test's: nothing but kill -9, of whichever process, a few seconds after the last one. */
export const kills = (random: Random, replicas: number) =>
  lane(random, [200, 3_000], () => {
    const ms = random.int(0, 1_000);
    const target = random.int(0, replicas + 1);
    if (target < replicas) return { kind: 'replica', how: 'kill', replica: target, ms };
    return target === replicas ? { kind: 'postgres', how: 'kill', ms } : { kind: 'provider', ms };
  });

/** Mostly the leases of those that a call's deadline would have let go; at times of everybody. */
export const leases = (random: Random) =>
  lane(random, [2_000, 6_000], () => ({ kind: 'leases', after: random.chance(0.4) ? 0 : 15 }));

/** A soak of minutes passes through hours of backoff. */
export const time = (random: Random) => lane(random, [1_000, 3_000], () => ({ kind: 'time' }));
