import type { Logger } from '@nestjs/common';

/** A piece of work that a timer begins again and again: one round at a time, and none after a shutdown has begun. */
export class Rounds {
  private round: Promise<void> | null = null;
  private stopped = false;

  /** @param broken what the log says of a round that failed; the next one begins all the same */
  constructor(
    private readonly logger: Logger,
    private readonly broken: string,
    private readonly work: () => Promise<void>,
  ) {}

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
      .catch((error: unknown) => this.logger.error(this.broken, error))
      .finally(() => (this.round = null));
    return this.round;
  }
}
