import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { Readiness } from '../health/readiness.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Recurring } from '../scheduling/recurring.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { linkBatch } from './links.ts';

/** The one loop that links recorded events to the chain, within a second or so. Each replica runs it, one at a time works. */
@Injectable()
export class Chainer extends Recurring implements OnModuleInit {
  private readonly logger = new Logger(Chainer.name);
  protected readonly rounds = new Rounds(this.logger, 'A round of chaining', () => this.linkAll());
  /** Events whose code is missing or wrong, so that somebody else than the desk wrote them: they are never linked. */
  private refused = 0;
  private readonly refusedEvents: Gauge;

  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: DeskSecrets,
    private readonly readiness: Readiness,
    { registry }: Metrics,
  ) {
    super();
    this.refusedEvents = new Gauge({
      name: 'desk_audit_refused_events',
      help: 'This replica: events in the audit log that somebody else than the desk wrote, as it last saw',
      registers: [registry],
    });
  }

  onModuleInit(): void {
    this.readiness.add('auditChain', () => Promise.resolve({ refusedEvents: this.refused }));
  }

  @Interval(1_000)
  tick(): void {
    this.rounds.tick();
  }

  /** Nothing, while another replica is at it. */
  private async linkAll(): Promise<void> {
    const key = this.secrets.key('audit');
    let refused = 0;
    for (let after: string | null = '0'; after !== null && !this.rounds.stopping;) {
      const from: string = after;
      const batch = await this.dataSource.transaction((manager) => linkBatch(manager, key, from));
      if (batch === null) return;
      refused += batch.refused;
      after = batch.next;
    }
    if (refused > this.refused)
      this.logger.error(`${refused} audit events were not written by the desk and stay out of the chain`);
    this.refused = refused;
    this.refusedEvents.set(refused);
  }
}
