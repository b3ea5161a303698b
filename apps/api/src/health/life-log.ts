import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Settings } from '../config/settings.ts';

/** When the process began to work, and when and why it stopped: a log that lacks the last line is of one that was killed. */
@Injectable()
export class LifeLog implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(LifeLog.name);

  constructor(private readonly settings: Settings) {}

  onApplicationBootstrap(): void {
    const { http, poller } = this.settings.roles;
    const does = [...(http ? ['serves'] : []), ...(poller ? ['polls'] : [])].join(' and ');
    this.logger.log(`Started: process ${process.pid} ${does}`);
  }

  beforeApplicationShutdown(signal?: string): void {
    this.logger.log(`Stopping on ${signal ?? 'request'}: what is under way is finished`);
  }

  onApplicationShutdown(): void {
    this.logger.log('Stopped');
  }
}
