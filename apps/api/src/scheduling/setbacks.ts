import type { Logger } from '@nestjs/common';

const TOLD_EVERY_MS = 60_000;

/**
 * What the log says of work that fails again and again, as everything does each second while Postgres is away: the first failure
 * at once, those that follow as a number once a minute, and the end of them.
 */
export class Setbacks {
  private inARow = 0;
  private untold = 0;
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly logger: Logger,
    private readonly name: string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  another(error: unknown): void {
    this.inARow++;
    this.untold++;
    if (this.inARow > 1 && this.now() - this.toldAt < TOLD_EVERY_MS) return;
    const times = this.untold > 1 ? ` ${this.untold} more times` : '';
    this.logger.error(`${this.name} broke off${times}`, error);
    this.toldAt = this.now();
    this.untold = 0;
  }

  over(): void {
    if (this.inARow > 0) this.logger.log(`${this.name} went well again, after ${this.inARow} that broke off`);
    this.inARow = 0;
    this.untold = 0;
  }
}
