import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Settings } from '../config/settings.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { Purges } from './purges.ts';

/** Purges what is due, each full hour: by the clock, so that a desk that is restarted often still gets to it. */
@Injectable()
export class PurgeJob implements OnModuleDestroy {
  private readonly logger = new Logger(PurgeJob.name);
  private readonly rounds = new Rounds(this.logger, 'A purge broke off', () => this.purge());

  constructor(
    private readonly settings: Settings,
    private readonly purges: Purges,
  ) {}

  @Cron('0 * * * *')
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  runOnce(): Promise<void> {
    return this.rounds.runOnce();
  }

  /** The case under way is finished; the others stay due. */
  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async purge(): Promise<void> {
    const purged = await this.purges.run('system', () => this.rounds.stopping);
    if (purged > 0) this.logger.log(`${purged} verifications were purged`);
  }
}
