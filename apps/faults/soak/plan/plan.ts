import {
  kills,
  lateAnswers,
  leases,
  oddAnswers,
  postgresFaults,
  providerKills,
  replicaFaults,
  time,
  wire,
} from './faults.ts';
import { person } from './people.ts';
import { Random } from './random.ts';
import type { Lane, Step } from './steps.ts';

const PEOPLE = 5;

/** In the kill test each lane kills whatever it draws, so that one is killed as another starts. */
const KILLERS = 2;

/**
 * All that a soak does: the same for the same seed, and without an end. When in the life of a process a step meets it is not
 * part of the plan, and differs from run to run.
 * @param killsOnly kill -9 alone, as often as can be
 */
export function planOf(seed: string, replicas: number, killsOnly: boolean): Lane[] {
  const lane = (name: string, steps: (random: Random) => Generator<Step, never>): Lane => ({
    name,
    steps: () => steps(new Random(seed, name)),
  });
  const each = (count: number, make: (nth: number) => Lane[]): Lane[] =>
    Array.from({ length: count }, (_, nth) => make(nth)).flat();

  const always = [
    ...each(PEOPLE, (nth) => [
      lane(`person ${nth + 1}`, (random) => person(random, String(nth + 1), replicas)),
    ]),
    lane('odd answers', oddAnswers),
    lane('late answers', lateAnswers),
    lane('time', time),
  ];
  if (killsOnly)
    return [
      ...always,
      ...each(KILLERS, (nth) => [lane(`kills ${nth + 1}`, (random) => kills(random, replicas))]),
    ];
  return [
    ...always,
    ...each(replicas, (nth) => [
      lane(`replica ${nth + 1}`, (random) => replicaFaults(random, nth)),
      lane(`replica ${nth + 1} to Postgres`, (random) => wire(random, 'postgres', nth)),
      lane(`replica ${nth + 1} to the provider`, (random) => wire(random, 'provider', nth)),
    ]),
    lane('Postgres', postgresFaults),
    lane('provider', providerKills),
    lane('leases', leases),
  ];
}
