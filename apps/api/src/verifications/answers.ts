import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AuditAction, ExchangeOperation, FindingCode } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { AuditLog, type AuditActor } from '../audit/audit-log.ts';
import { databaseNow } from '../database/now.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { announce } from '../events/announce.ts';
import { keysChanged } from '../findings/likeness.ts';
import { saysSame } from '../provider/body-json.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import { outcomeOf, type Answer, type Outcome } from '../provider/outcome.ts';
import type { ProviderReply } from '../provider/provider-client.ts';
import type { ProviderExchange } from '../provider/provider-exchange.entity.ts';
import { ProviderState } from '../provider/provider-state.ts';
import { consequenceOf, type Consequence } from './consequence.ts';
import { changesOf, isVisible } from './effect.ts';
import { isAwaited, isUnknownSending } from './late-answers.ts';
import type { Claim } from './lease.ts';
import { broken, BROKEN_ANSWERS, tellParked } from './parking.ts';
import { SameAnswers, type Answered } from './same-answers.ts';
import { applyTransition } from './transitions.ts';
import { Verification } from './verification.entity.ts';

/** What became of one stored reply. */
export interface Recorded {
  exchange: Pick<ProviderExchange, 'id' | 'outcome' | 'changed'>;
  /** Whether the provider told anything of the case. */
  answered: boolean;
}

/** One call to the provider, as it is to be recorded. */
interface Call extends Answered {
  actor: AuditActor;
}

/** A call's deadline and these together stay within the lease. */
const ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 1_000;

/** Stores what the provider said and lets it have its effect, in one transaction. */
@Injectable()
export class Answers {
  private readonly logger = new Logger(Answers.name);
  private readonly waiting = new Set<Call>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly exchanges: ExchangeLog,
    private readonly providerState: ProviderState,
    private readonly audit: AuditLog,
    private readonly same: SameAnswers,
  ) {}

  /** How many answers there are that Postgres could not take yet, and that are nowhere but here. */
  get held(): number {
    return this.waiting.size;
  }

  /**
   * Records the reply to a call made under `claim`. The exchange is kept in any case; it has an effect only while the
   * claim's token is the newest, so that a process that woke up late changes nothing. While the database is away it is
   * tried again for as long as the lease may last: the answer is nowhere else.
   */
  async record(
    claim: Claim,
    operation: ExchangeOperation,
    reply: ProviderReply,
    actor: AuditActor,
  ): Promise<Recorded> {
    const call: Call = { id: randomUUID(), claim, operation, reply, actor };
    if (await this.same.store(call))
      return { exchange: { id: call.id, outcome: 'in_progress', changed: false }, answered: true };
    try {
      return await this.stored(call);
    } finally {
      this.waiting.delete(call);
    }
  }

  private async stored(call: Call): Promise<Recorded> {
    for (let attempt = 1; ; attempt++)
      try {
        return await this.dataSource.transaction((manager) => this.store(manager, call));
      } catch (error) {
        const away = isDatabaseUnreachable(error);
        // Another case took the same reference in this moment: the second look sees it.
        const again = away ? attempt < ATTEMPTS : attempt === 1 && isUniqueViolation(error);
        if (!again && away) throw error;
        if (!again) return this.keepOnly(call, error);
        if (!away) continue;
        this.waiting.add(call);
        this.logger.warn('Postgres was away as an answer came; it is tried again', error);
        await setTimeout(BETWEEN_ATTEMPTS_MS);
      }
  }

  private async store(manager: EntityManager, call: Call): Promise<Recorded> {
    const current = await this.lock(manager, call.claim);
    const outcome = await this.read(manager, current, call);
    const known = await this.exchanges.find(manager, current.id, call.id);
    // The answer to an earlier attempt's commit was lost, not the commit.
    const answered = 'body' in outcome;
    if (known) return { exchange: known, answered };
    const changed = answered && (await this.saysSomethingElse(manager, current, outcome));
    const exchange = await this.exchanges.append(manager, current, {
      ...call,
      outcome: outcome.kind,
      changed,
    });
    if (isAwaited(current, call, outcome)) await this.apply(manager, current, outcome, call, exchange);
    else await this.keepBeside(manager, current, outcome, call);
    if (outcome.kind === 'mismatched') await this.alarm(manager, 'verification.answer_mismatched', call);
    await this.providerState.learn(manager, outcome);
    return { exchange, answered };
  }

  /** An answer that our code cannot let have its effect is kept all the same, and a person is told of the case. */
  private async keepOnly(call: Call, reason: unknown): Promise<Recorded> {
    this.logger.error(`The answer about verification ${call.claim.id} could not be applied`, reason);
    return this.dataSource.transaction(async (manager) => {
      const current = await this.lock(manager, call.claim);
      const outcome: Outcome = { kind: 'unreadable' };
      const exchange = await this.exchanges.append(manager, current, {
        ...call,
        outcome: outcome.kind,
        changed: false,
      });
      const newest = await this.exchanges.newest(manager, current.id, BROKEN_ANSWERS);
      const inARow = newest.map(({ outcome }) => outcome);
      if (isAwaited(current, call, outcome))
        await this.apply(manager, current, outcome, call, exchange, (next) => {
          const consequence = broken(next, inARow);
          if (consequence.findings.includes('parked')) tellParked(current.id);
          return consequence;
        });
      else await this.keepBeside(manager, current, outcome, call);
      return { exchange, answered: false };
    });
  }

  /** What has no effect any more is in the history all the same; where it may be a second acceptance, a person is told. */
  private async keepBeside(
    manager: EntityManager,
    current: Verification,
    outcome: Outcome,
    call: Call,
  ): Promise<void> {
    const { id, status, verificationStatus, exchangeCount } = current;
    const late = isUnknownSending(current, call, outcome);
    const findings = late
      ? [...new Set<FindingCode>([...current.findings, 'answer_late'])]
      : current.findings;
    await manager.update(Verification, { id }, { exchangeCount: exchangeCount + 1, findings });
    if (!late) return;
    await this.alarm(manager, 'verification.answer_late', call);
    await announce(manager, { id, status, verificationStatus });
  }

  /** A security event: the log says which exchange, and nothing of what it says. */
  private alarm(manager: EntityManager, action: AuditAction, { id, claim, actor }: Call): Promise<void> {
    return this.audit.record(manager, {
      actor,
      action,
      verificationId: claim.id,
      details: { exchangeId: id },
    });
  }

  private lock(manager: EntityManager, { id }: Claim): Promise<Verification> {
    return manager.findOneOrFail(Verification, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async apply(
    manager: EntityManager,
    current: Verification,
    outcome: Outcome,
    { claim, operation, actor }: Call,
    exchange: ProviderExchange,
    adjusted: (next: Consequence) => Consequence = (next) => next,
  ): Promise<void> {
    const now = await databaseNow(manager);
    const { changed } = exchange;
    const call = { sending: operation === 'submit', changed, now, random: Math.random };
    const consequence = adjusted(consequenceOf(current, outcome, call));
    const changes = changesOf(current, claim, consequence, exchange, now);
    const { documentKey = current.documentKey, personKey = current.personKey } = changes;
    await keysChanged(manager, current, { documentKey, personKey });
    if (isVisible(current, consequence, { operation, changed }))
      await applyTransition(manager, this.audit, current, consequence.status, changes, actor);
    else await manager.update(Verification, { id: current.id }, changes);
  }

  /** The outcome of a reply; an answer that brings the reference of another case is none of ours. */
  private async read(
    manager: EntityManager,
    current: Verification,
    { operation, reply }: Call,
  ): Promise<Outcome> {
    const outcome = outcomeOf(reply, operation === 'submit' ? null : current.referenceId);
    if (operation !== 'submit' || !('body' in outcome) || outcome.body.reference_id === null) return outcome;
    const taken = await manager.existsBy(Verification, {
      referenceId: outcome.body.reference_id,
      id: Not(current.id),
    });
    return taken ? { kind: 'mismatched' } : outcome;
  }

  private async saysSomethingElse(
    manager: EntityManager,
    current: Verification,
    answer: Answer,
  ): Promise<boolean> {
    if (current.responseSha256 === null) return true;
    const before = await this.exchanges.body(manager, current, current.responseSha256);
    return before === null || !saysSame(before, answer.json);
  }
}
