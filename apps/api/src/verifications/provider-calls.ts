import type { ExchangeOperation, ExchangeOutcome } from '@desk/contract';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { AuditActor } from '../audit/audit-log.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { LOGGER } from '../http/logger.ts';
import { SubmissionImages } from '../images/submission-images.ts';
import { ProviderClient, type ProviderReply, type ProviderSubmission } from '../provider/provider-client.ts';
import { ProviderMetrics } from '../provider/provider-metrics.ts';
import { Answers, type Recorded } from './answers.ts';
import type { Claim } from './lease.ts';
import { postpone } from './parking.ts';
import { Verification } from './verification.entity.ts';

/**
 * How long a shutdown waits for calls in flight, and then for their ends to be stored: together no longer than clients are
 * waited for (http/drain.ts), so that whoever asked for a call still hears what came of it.
 */
const DRAIN_MS = 22_000;
const STORE_MS = 3_000;

/** Of what is as it should be; most calls find the case still in progress. */
const LEVELS: Partial<Record<ExchangeOutcome, 'debug' | 'info'>> = {
  in_progress: 'debug',
  completed: 'info',
  failed: 'info',
};

/** Calls the provider about a claimed case, outside any transaction, and records what it said. */
@Injectable()
export class ProviderCalls implements BeforeApplicationShutdown {
  /** Every call whose answer is not stored yet, whoever asked for it and whether they still wait. */
  private readonly inFlight = new Set<Promise<unknown>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly client: ProviderClient,
    private readonly images: SubmissionImages,
    private readonly answers: Answers,
    private readonly metrics: ProviderMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Sends a queued submission. Only ever under a claim, which marked the case as being sent before anything leaves. */
  send(claim: Claim, actor: AuditActor, submission?: ProviderSubmission): Promise<Recorded> {
    return this.follow(async () => {
      const outgoing = submission ?? (await this.load(claim));
      return this.record(claim, 'submit', await this.client.submit(outgoing), actor);
    });
  }

  /** Asks about a case that has a reference. */
  ask(claim: Claim, operation: Exclude<ExchangeOperation, 'submit'>, actor: AuditActor): Promise<Recorded> {
    const { referenceId } = claim;
    if (referenceId === null) throw new Error(`Verification ${claim.id} has no reference to ask about`);
    return this.follow(async () => {
      const reply = await this.client.ask(referenceId);
      try {
        return await this.record(claim, operation, reply, actor);
      } catch (error) {
        // Not even kept: without this it would be asked about again as soon as its lease ends, for ever.
        if (!isDatabaseUnreachable(error)) await postpone(this.dataSource.manager, claim);
        throw error;
      }
    });
  }

  /** Resolves when no call is in flight. */
  async idle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.allSettled(this.inFlight);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.idleWithin(DRAIN_MS);
    await this.client.giveUp();
    await this.idleWithin(STORE_MS);
  }

  private async idleWithin(ms: number): Promise<void> {
    await Promise.race([this.idle(), new Promise((resolve) => setTimeout(resolve, ms).unref())]);
  }

  private async record(
    claim: Claim,
    operation: ExchangeOperation,
    reply: ProviderReply,
    actor: AuditActor,
  ): Promise<Recorded> {
    const recorded = await this.answers.record(claim, operation, reply, actor);
    this.tell(claim, operation, recorded, reply.durationMs);
    return recorded;
  }

  /** One line a call. The exchange's id is what a call of the poller has in place of a request's. */
  private tell(
    { id: verificationId }: Claim,
    operation: ExchangeOperation,
    { exchange: { id: exchangeId, outcome } }: Recorded,
    durationMs: number,
  ): void {
    this.metrics.called(operation, outcome, durationMs);
    const facts = { exchangeId, verificationId, operation, outcome, durationMs };
    // Of each submission there is a trace outside the database, for after a restore.
    const level = operation === 'submit' && outcome === 'in_progress' ? 'info' : LEVELS[outcome];
    this.logger[level ?? 'warn'](facts, 'exchange');
  }

  private follow(call: () => Promise<Recorded>): Promise<Recorded> {
    const following = call().finally(() => this.inFlight.delete(following));
    this.inFlight.add(following);
    return following;
  }

  private async load(claim: Claim): Promise<ProviderSubmission> {
    try {
      const verification = await this.dataSource.manager.findOneByOrFail(Verification, { id: claim.id });
      const { email, country } = verification;
      return { email, country, ...(await this.images.outgoing(verification)) };
    } catch (error) {
      // Nothing has left yet: without this the case would look as if it might have.
      await postpone(this.dataSource.manager, claim);
      throw error;
    }
  }
}
