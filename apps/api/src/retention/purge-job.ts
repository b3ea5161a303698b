import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Settings } from '../config/settings.ts';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { Purges } from './purges.ts';

/** Purges what is due, each full hour: by the clock, so that a desk that is restarted often still gets to it. */
@Injectable()
export class PurgeJob extends Recurring {
  private readonly logger = new Logger(PurgeJob.name);
  protected readonly rounds = new Rounds(this.logger, 'A purge', () => this.purge());

  constructor(
    private readonly settings: Settings,
    private readonly purges: Purges,
  ) {
    super();
  }

  @Cron('0 * * * *')
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  private async purge(): Promise<void> {
    const purged = await this.purges.run('system', () => this.rounds.stopping);
    if (purged > 0) this.logger.log(`${purged} verifications were purged`);
  }
}
