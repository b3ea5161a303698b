import type { ReviewDecision } from '@desk/contract';

/** What a person does. `at` is the replica that they call; `pick`, from 0 to 1, which of the cases known by then they mean. */
export type Deed = { at: number } & (
  | { kind: 'submit'; email: string; keyed: boolean }
  /** A double click: at two replicas at once, with one key. */
  | { kind: 'submit twice'; email: string; other: number }
  /** What a client does that had no answer, or lost it: the same with the same key. */
  | { kind: 'submit again'; pick: number }
  | { kind: 'recheck'; pick: number }
  | { kind: 'recheck many'; picks: number[] }
  | { kind: 'review'; pick: number; decision: ReviewDecision; reason: string }
  | { kind: 'note'; pick: number; text: string }
  | { kind: 'export'; leaves: boolean }
  | { kind: 'look'; pick: number }
  | { kind: 'decide unconfirmed'; pick: number; again: boolean }
);

/** A rule of the simulator's (apps/provider-simulator/src/faults/fault.ts), and what the report calls it. */
export interface Oddity {
  name: string;
  fault: { kind: string } & Record<string, unknown>;
}

/** What happens to a wire. `by`: milliseconds, or bytes. */
export interface Damage {
  how: 'reset' | 'stall' | 'refuse' | 'delay' | 'truncate';
  by: number;
}

/** What goes wrong. `ms` is for how long, after which it is made good. */
export type Fault =
  | { kind: 'answer'; method: 'POST' | 'GET'; times: number; oddity: Oddity }
  | { kind: 'wire'; to: 'postgres' | 'provider'; replica: number; damage: Damage; ms: number }
  | { kind: 'replica'; how: 'kill' | 'terminate' | 'freeze'; replica: number; ms: number }
  | { kind: 'postgres'; how: 'kill' | 'stop'; ms: number }
  | { kind: 'provider'; ms: number }
  /** All leases that have run for so long end, whether their holder lives or not. */
  | { kind: 'leases'; after: number }
  /** What waits for its time is due. */
  | { kind: 'time' };

/** `waitMs` is the pause before it. */
export type Step = { waitMs: number } & (Deed | Fault);

/** Steps that follow one another; what happens in one lane waits for no other. */
export interface Lane {
  name: string;
  steps: () => Generator<Step, never>;
}

/** Whether a step goes against the desk, rather than use it. */
export const isFault = (step: Step): step is Step & Fault => !('at' in step);

/** What the report counts a fault under; null for what is none. */
export function faultName(fault: Fault): string | null {
  switch (fault.kind) {
    case 'answer':
      return `provider: ${fault.oddity.name}`;
    case 'wire':
      return `wire to ${fault.to}: ${fault.damage.how}`;
    case 'replica':
      return { kill: 'replica: kill -9', terminate: 'replica: SIGTERM', freeze: 'replica: SIGSTOP' }[
        fault.how
      ];
    case 'postgres':
      return fault.how === 'kill' ? 'postgres: kill -9' : 'postgres: restart';
    case 'provider':
      return 'provider: kill -9';
    case 'leases':
      return 'lease ended early';
    case 'time':
      return null;
  }
}
