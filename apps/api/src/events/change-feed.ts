import { verificationChanged, type VerificationChanged } from '@desk/contract';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Subject } from 'rxjs';
import { Settings } from '../config/settings.ts';
import { CHANNEL } from './announce.ts';
import { ListeningLine } from './listening-line.ts';

/** A changed case, or `missed`: changes may have gone unheard, so whoever shows cases should ask again. */
export type FeedEvent = { kind: 'changed'; change: VerificationChanged } | { kind: 'missed' };

/** Hears of every replica's changes through one listening connection of its own, outside the pool. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly events = new Subject<FeedEvent>();
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly line: ListeningLine;

  constructor(private readonly settings: Settings) {
    this.line = new ListeningLine(settings.database.url, CHANNEL, {
      heard: (payload) => this.hear(payload),
      lost: (error) => this.logger.warn('The listening connection was lost', error),
      back: () => this.events.next({ kind: 'missed' }),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.roles.http) await this.line.open();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.events.complete();
    await this.line.close();
  }

  private hear(payload: string): void {
    try {
      this.events.next({ kind: 'changed', change: verificationChanged.parse(JSON.parse(payload)) });
    } catch (error) {
      this.logger.warn('A notification was not one of ours', error);
    }
  }
}
