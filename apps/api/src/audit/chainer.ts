import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { Readiness } from '../health/readiness.ts';
import { linkBatch } from './links.ts';

/** The one loop that links recorded events to the chain, within a second or so. Each replica runs it, one at a time works. */
@Injectable()
export class Chainer implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Chainer.name);
  private round: Promise<void> | null = null;
  private stopping = false;
  /** Events whose code is missing or wrong, so that somebody else than the desk wrote them: they are never linked. */
  private refused = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: DeskSecrets,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.readiness.add('auditChain', () => Promise.resolve({ refusedEvents: this.refused }));
  }

  @Interval(1_000)
  tick(): void {
    if (!this.stopping && !this.round) void this.begin();
  }

  /** Links everything that waits now, after the round that is under way. */
  async runOnce(): Promise<void> {
    await this.round;
    await this.begin();
  }

  /** Begins nothing more in the first phase of a shutdown, and ends what it is at. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.round;
  }

  private begin(): Promise<void> {
    this.round = this.linkAll()
      .catch((error: unknown) => this.logger.error('A round of chaining broke off', error))
      .finally(() => (this.round = null));
    return this.round;
  }

  /** Nothing, while another replica is at it. */
  private async linkAll(): Promise<void> {
    const key = this.secrets.key('audit');
    let refused = 0;
    for (let after: string | null = '0'; after !== null && !this.stopping;) {
      const from: string = after;
      const batch = await this.dataSource.transaction((manager) => linkBatch(manager, key, from));
      if (batch === null) return;
      refused += batch.refused;
      after = batch.next;
    }
    if (refused > this.refused)
      this.logger.error(`${refused} audit events were not written by the desk and stay out of the chain`);
    this.refused = refused;
  }
}
