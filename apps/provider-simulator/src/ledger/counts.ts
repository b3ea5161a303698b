import type { Reply } from '../wire/reply.ts';

export const OPERATIONS = ['POST', 'GET'] as const;
/** The protocol's two calls: submit and ask again. */
export type Operation = (typeof OPERATIONS)[number];

const both = () => ({ POST: 0, GET: 0 });

/**
 * Counts since the start or the last reset, to be compared with what a client says it did. `calls` are all that arrived,
 * also those that a fault left without an answer; `answers` those whose status line was sent, broken bodies included.
 */
export class Counts {
  readonly calls = both();
  readonly answers = both();
  readonly answersByStatus: Record<string, number> = {};
  readonly callsByEmail = new Map<string, Record<Operation, number>>();
  refusals = 0;
  faults = 0;
  inFlight = 0;
  peakConcurrency = 0;

  arrived(operation: Operation): void {
    this.calls[operation] += 1;
    this.inFlight += 1;
    this.peakConcurrency = Math.max(this.peakConcurrency, this.inFlight);
  }

  from(operation: Operation, email: string): void {
    const calls = this.callsByEmail.get(email) ?? both();
    calls[operation] += 1;
    this.callsByEmail.set(email, calls);
  }

  answered(operation: Operation, { status }: Pick<Reply, 'status'>): void {
    this.answers[operation] += 1;
    this.answersByStatus[status] = (this.answersByStatus[status] ?? 0) + 1;
    if (status === 400) this.refusals += 1;
  }

  ended(): void {
    this.inFlight -= 1;
  }
}
