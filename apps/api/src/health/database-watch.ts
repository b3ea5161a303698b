import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Rounds } from '../scheduling/rounds.ts';

/** Tells the log when Postgres goes and when it is back: whoever meets it in between says only that a piece of work broke off. */
@Injectable()
export class DatabaseWatch implements OnModuleDestroy {
  private readonly logger = new Logger(DatabaseWatch.name);
  private readonly rounds = new Rounds(this.logger, 'Looking for Postgres broke off', () => this.look());
  private goneAt: number | null = null;

  constructor(private readonly dataSource: DataSource) {}

  @Interval(2_000)
  tick(): void {
    this.rounds.tick();
  }

  /** Looks now, after the round that is under way. */
  runOnce(): Promise<void> {
    return this.rounds.runOnce();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async look(): Promise<void> {
    try {
      await this.dataSource.query('SELECT');
    } catch (error) {
      if (this.goneAt === null) this.logger.error('Postgres does not answer', error);
      this.goneAt ??= performance.now();
      return;
    }
    if (this.goneAt !== null)
      this.logger.log(
        `Postgres answers again, after ${Math.round((performance.now() - this.goneAt) / 1000)} s`,
      );
    this.goneAt = null;
  }
}
