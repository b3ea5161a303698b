import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.ts';
import { Readiness } from '../health/readiness.ts';
import { ProviderState } from '../provider/provider-state.ts';
import { Rounds } from '../scheduling/rounds.ts';
import { claimDue, release, type Claim } from '../verifications/lease.ts';
import { Pace, type Room } from '../verifications/pace.ts';
import { ProviderCalls } from '../verifications/provider-calls.ts';
import { SameAnswers } from '../verifications/same-answers.ts';
import { PollerMetrics } from './poller-metrics.ts';
import { Reaper } from './reaper.ts';

/** A submission carries up to three images of 16 MB: as many as these are in memory at a time, however long the queue. */
const SENDS_AT_ONCE = 4;

/** Between rounds that wait for the rate: what comes free in between goes out together. */
const LEAST_WAIT_MS = 10;

/**
 * The one loop that calls the provider about due cases: queued submissions, cases in progress, re-checks asked for in
 * bulk. Any number of replicas run it side by side, at one pace.
 */
@Injectable()
export class Poller implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Poller.name);
  private readonly inFlight = new Set<Promise<void>>();
  /** Of those in flight, the submissions. */
  private sending = 0;
  private readonly rounds = new Rounds(this.logger, 'A round of polling', () => this.poll());
  /** Whether the next round looks for lost calls too, as each second's does. */
  private reapNext = false;
  /** Whether a place came free while a round was under way. */
  private again = false;
  private waiting: NodeJS.Timeout | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly providerState: ProviderState,
    private readonly pace: Pace,
    private readonly calls: ProviderCalls,
    private readonly same: SameAnswers,
    private readonly reaper: Reaper,
    private readonly metrics: PollerMetrics,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.same.whenOneComes = () => this.goOn();
    this.readiness.add('provider', async () => {
      const { since, pausedUntil, ...condition } = await this.providerState.read(this.dataSource.manager);
      return {
        ...condition,
        since: since.toISOString(),
        pausedUntil: pausedUntil?.toISOString() ?? null,
      };
    });
  }

  @Interval(1_000)
  tick(): void {
    this.reapNext = true;
    this.goOn();
  }

  /** Claims and starts what is due now and has room; what was claimed before an error comes back when its lease ends. */
  runOnce(): Promise<void> {
    this.reapNext = true;
    return this.rounds.runOnce();
  }

  /** Claims no more, in the first phase of a shutdown; the calls in flight are waited for by `ProviderCalls` in the next. */
  onModuleDestroy(): Promise<void> {
    clearTimeout(this.waiting);
    return this.rounds.stop();
  }

  /** Does not wait for the next second: a place is free, or the rate lets more out. */
  private goOn(): void {
    if (!this.settings.roles.poller) return;
    this.again = true;
    this.rounds.tick();
  }

  private async poll(): Promise<void> {
    do {
      this.again = false;
      if (this.reapNext) await this.reaper.reap();
      this.reapNext = false;
      const claims = this.rounds.stopping ? [] : await this.claim();
      if (this.rounds.stopping) await release(this.dataSource.manager, claims);
      else for (const claim of claims) this.start(claim);
      this.metrics.wentRound();
    } while (this.again && !this.rounds.stopping);
  }

  /** Claims what there is room for, in one transaction with the room: nothing in a pause, and one case to try after it. */
  private async claim(): Promise<Claim[]> {
    const { room, claims } = await this.dataSource.transaction(async (manager) => {
      const room = await this.pace.room(manager);
      const claims = await this.claimDue(manager, room);
      await this.pace.spend(manager, claims.length);
      return { room, claims };
    });
    if (room.moreInMs !== null && claims.length === room.calls) this.goOnIn(room.moreInMs);
    return claims;
  }

  /** Submissions first; but asking is what tries a provider that was away, since it does no harm if it still is. */
  private async claimDue(manager: EntityManager, { calls, trial, sends }: Room): Promise<Claim[]> {
    const most = { send: sends ? SENDS_AT_ONCE - this.sending : 0, ask: calls };
    const claims: Claim[] = [];
    for (const kind of trial ? (['ask', 'send'] as const) : (['send', 'ask'] as const))
      claims.push(...(await claimDue(manager, kind, Math.min(most[kind], calls - claims.length))));
    return claims;
  }

  private goOnIn(ms: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.goOn(), Math.max(ms, LEAST_WAIT_MS)).unref();
  }

  private start(claim: Claim): void {
    const sends = claim.status === 'queued' ? 1 : 0;
    this.sending += sends;
    this.metrics.claimed(sends ? 'send' : 'ask');
    const call = this.call(claim)
      .catch((error: unknown) =>
        this.logger.error(`The call about verification ${claim.id} broke off`, error),
      )
      .finally(() => {
        this.inFlight.delete(call);
        this.sending -= sends;
        this.metrics.underWay(this.inFlight.size);
        this.goOn();
      });
    this.inFlight.add(call);
    this.metrics.underWay(this.inFlight.size);
  }

  private async call(claim: Claim): Promise<void> {
    if (claim.status === 'queued') await this.calls.send(claim, 'system');
    else await this.calls.ask(claim, claim.recheckRequestedAt === null ? 'poll' : 'recheck', 'system');
  }
}
