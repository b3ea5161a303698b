import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';

/** Tells the log when Postgres goes and when it is back: whoever meets it in between says only that a piece of work broke off. */
@Injectable()
export class DatabaseWatch extends Recurring {
  private readonly logger = new Logger(DatabaseWatch.name);
  protected readonly rounds = new Rounds(this.logger, 'Looking for Postgres', () => this.look());
  private goneAt: number | null = null;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  @Interval(2_000)
  tick(): void {
    this.rounds.tick();
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
