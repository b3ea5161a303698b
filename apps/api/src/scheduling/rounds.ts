import type { Logger } from '@nestjs/common';
import { Setbacks } from './setbacks.ts';

/** A piece of work that a timer begins again and again: one round at a time, and none after a shutdown has begun. */
export class Rounds {
  private readonly setbacks: Setbacks;
  private round: Promise<void> | null = null;
  private stopped = false;

  /** @param name what the log calls a round: one that fails is told there, and the next one begins all the same */
  constructor(
    logger: Logger,
    name: string,
    private readonly work: () => Promise<void>,
  ) {
    this.setbacks = new Setbacks(logger, name);
  }

  /** Whether to come to an end: for work that goes on as long as there is some. */
  get stopping(): boolean {
    return this.stopped;
  }

  /** Begins a round, unless one is under way. */
  tick(): void {
    if (!this.stopped && this.round === null) void this.begin();
  }

  /** A whole round, after the one that is under way. */
  async runOnce(): Promise<void> {
    await this.round;
    await this.begin();
  }

  /** Begins nothing more, and waits for the round that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.round;
  }

  private begin(): Promise<void> {
    this.round = this.work()
      .then(
        () => this.setbacks.over(),
        (error: unknown) => this.setbacks.another(error),
      )
      .finally(() => (this.round = null));
    return this.round;
  }
}
