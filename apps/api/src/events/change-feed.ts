import { verificationChanged, type VerificationChanged } from '@desk/contract';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Client } from 'pg';
import { Subject } from 'rxjs';
import { Settings } from '../config/settings.ts';
import { CHANNEL } from './announce.ts';

/** A changed case, or `missed`: changes may have gone unheard, so whoever shows cases should ask again. */
export type FeedEvent = { kind: 'changed'; change: VerificationChanged } | { kind: 'missed' };

/** How long after a lost connection the next attempt comes. */
const RECONNECT_MS = 1_000;

/** Hears of every replica's changes through one listening connection of its own, outside the pool. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly events = new Subject<FeedEvent>();
  private readonly logger = new Logger(ChangeFeed.name);
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly settings: Settings) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.roles.http) await this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    this.events.complete();
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.database.url, keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private hear(payload: string): void {
    try {
      this.events.next({ kind: 'changed', change: verificationChanged.parse(JSON.parse(payload)) });
    } catch (error) {
      this.logger.warn('A notification was not one of ours', error);
    }
  }

  private lost(client: Client, error: unknown): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.logger.warn('The listening connection was lost', error);
    client.end().catch(() => undefined);
    this.retry = setTimeout(
      () => void this.listen().then(() => this.events.next({ kind: 'missed' })),
      RECONNECT_MS,
    );
  }
}
