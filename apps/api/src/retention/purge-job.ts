import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Settings } from '../config/settings.ts';
import { Purges } from './purges.ts';

/** Purges what is due, each full hour: by the clock, so that a desk that is restarted often still gets to it. */
@Injectable()
export class PurgeJob implements OnModuleDestroy {
  private readonly logger = new Logger(PurgeJob.name);
  private round: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly purges: Purges,
  ) {}

  @Cron('0 * * * *')
  tick(): void {
    if (!this.settings.roles.poller || this.stopping || this.round) return;
    this.round = this.runOnce().finally(() => (this.round = null));
  }

  async runOnce(): Promise<void> {
    try {
      const purged = await this.purges.run('system', () => this.stopping);
      if (purged > 0) this.logger.log(`${purged} verifications were purged`);
    } catch (error) {
      this.logger.error('A purge broke off', error);
    }
  }

  /** The case under way is finished; the others stay due. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.round;
  }
}
