import type { Random } from './random.ts';
import type { Deed, Step } from './steps.ts';
import { ENDLESS, SETTLING } from './words.ts';

/** Big or without an end: each costs a soak more than the others. */
const RARE = 0.06;

/** What one person does all day. @param name makes their applicants' e-mails theirs */
export function* person(random: Random, name: string, replicas: number): Generator<Step, never> {
  for (let nth = 0; ; nth++) {
    const at = random.int(0, replicas - 1);
    yield { waitMs: random.int(0, 400), at, ...deed(random, `${name}.${nth}`, replicas) };
  }
}

type WithoutAt<D> = D extends Deed ? Omit<D, 'at'> : never;

function deed(random: Random, name: string, replicas: number): WithoutAt<Deed> {
  const pick = () => random.fraction();
  const email = () => `${words(random)}+${name}@example.com`;
  const kind = random.weighted<Deed['kind']>([
    [30, 'submit'],
    [6, 'submit twice'],
    [6, 'submit again'],
    [14, 'recheck'],
    [3, 'recheck many'],
    [8, 'review'],
    [6, 'note'],
    [5, 'export'],
    [14, 'look'],
    [4, 'decide unconfirmed'],
  ]);
  switch (kind) {
    case 'submit':
      return { kind, email: email(), keyed: random.chance(0.7) };
    case 'submit twice':
      return { kind, email: email(), other: random.int(0, replicas - 1) };
    case 'recheck many':
      return { kind, picks: Array.from({ length: random.int(2, 20) }, pick) };
    case 'review': {
      const decision = random.pick(['approved', 'rejected', 'resubmission_requested'] as const);
      return { kind, pick: pick(), decision, reason: `Decided ${name}` };
    }
    case 'note':
      return { kind, pick: pick(), text: `Noted ${name}` };
    case 'export':
      return { kind, leaves: random.chance(0.4) };
    case 'decide unconfirmed':
      return { kind, pick: pick(), again: random.chance(0.6) };
    case 'submit again':
    case 'recheck':
    case 'look':
      return { kind, pick: pick() };
  }
}

function words(random: Random): string {
  if (random.chance(RARE)) return random.pick(ENDLESS);
  const word = random.pick(SETTLING);
  return word === 'huge' && !random.chance(RARE) ? 'accepted' : word;
}
