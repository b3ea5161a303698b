import type { OnModuleDestroy } from '@nestjs/common';
import type { Rounds } from './rounds.ts';

/** A service that does its work in rounds. Its own is when: a `tick` by `@Interval` or `@Cron`. */
export abstract class Recurring implements OnModuleDestroy {
  protected abstract readonly rounds: Rounds;

  /** A whole round now, after the one that is under way. */
  runOnce(): Promise<void> {
    return this.rounds.runOnce();
  }

  /** In the first phase of a shutdown: begins nothing more, and waits for what a round has in hand. */
  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }
}
