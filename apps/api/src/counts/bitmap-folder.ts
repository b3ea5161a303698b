import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';

/** Changes that are carried over in one transaction: 0.3 s of work. */
const BATCH = 10_000;

/** The one loop that carries changed cases over into the bitmaps. Each replica runs it, one at a time works. */
@Injectable()
export class BitmapFolder extends Recurring {
  private readonly logger = new Logger(BitmapFolder.name);
  protected readonly rounds = new Rounds(this.logger, 'A round of carrying over changed cases', () =>
    this.fold(),
  );

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  @Interval(1_000)
  tick(): void {
    this.rounds.tick();
  }

  private async fold(): Promise<void> {
    for (let folded = BATCH; folded === BATCH && !this.rounds.stopping;) {
      const [row] = await this.dataSource.query<{ folded: number }[]>(
        'SELECT fold_verification_bitmaps($1) AS folded',
        [BATCH],
      );
      folded = row?.folded ?? 0;
    }
  }
}
