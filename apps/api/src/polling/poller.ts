import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Readiness } from '../health/readiness.ts';
import { ProviderState } from '../provider/provider-state.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { claimDue, type Claim } from '../verifications/lease.ts';
import { ProviderCalls } from '../verifications/provider-calls.ts';
import { Reaper } from './reaper.ts';

/** A submission carries up to three images of 16 MB: as many as these are in memory at a time, however long the queue. */
const SENDS_AT_ONCE = 4;

/**
 * The one loop that calls the provider about due cases: queued submissions, cases in progress, re-checks asked for in
 * bulk. Any number of replicas run it side by side.
 */
@Injectable()
export class Poller implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Poller.name);
  private readonly inFlight = new Set<Promise<void>>();
  /** Of those in flight, the submissions. */
  private sending = 0;
  private readonly rounds = new Rounds(this.logger, 'A round of polling broke off', () => this.poll());

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly providerState: ProviderState,
    private readonly calls: ProviderCalls,
    private readonly reaper: Reaper,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.readiness.add('provider', async () => {
      const { reason, since } = await this.providerState.read(this.dataSource.manager);
      return { state: reason === null ? 'working' : 'paused', reason, since: since.toISOString() };
    });
  }

  @Interval(1_000)
  tick(): void {
    if (this.settings.roles.poller) this.rounds.tick();
  }

  /** Claims and starts what is due now and has room; what was claimed before an error comes back when its lease ends. */
  runOnce(): Promise<void> {
    return this.rounds.runOnce();
  }

  /** Claims no more, in the first phase of a shutdown; the calls in flight are waited for by `ProviderCalls` in the next. */
  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async poll(): Promise<void> {
    await this.reaper.reap();
    for (const claim of await this.claim()) this.start(claim);
  }

  /** Claims what there is room for: everything while the provider works, nothing in a pause, one to try after it. */
  private async claim(): Promise<Claim[]> {
    const room = this.settings.provider.concurrency - this.inFlight.size;
    if (this.rounds.stopping || room <= 0) return [];
    const { manager } = this.dataSource;
    const { reason, resting } = await this.providerState.read(manager);
    if (resting || (reason !== null && this.inFlight.size > 0)) return [];
    if (reason !== null) {
      const probe = await claimDue(manager, 'ask', 1);
      return probe.length > 0 ? probe : claimDue(manager, 'send', 1);
    }
    const sends = await claimDue(manager, 'send', Math.min(room, SENDS_AT_ONCE - this.sending));
    return [...sends, ...(await claimDue(manager, 'ask', room - sends.length))];
  }

  private start(claim: Claim): void {
    const sends = claim.status === 'queued' ? 1 : 0;
    this.sending += sends;
    const call = this.call(claim)
      .catch((error: unknown) =>
        this.logger.error(`The call about verification ${claim.id} broke off`, error),
      )
      .finally(() => {
        this.inFlight.delete(call);
        this.sending -= sends;
        // The place is free: a backlog does not wait for the next second.
        this.tick();
      });
    this.inFlight.add(call);
  }

  private async call(claim: Claim): Promise<void> {
    if (claim.status === 'queued') await this.calls.send(claim, 'system');
    else await this.calls.ask(claim, claim.recheckRequestedAt === null ? 'poll' : 'recheck', 'system');
  }
}
