import { isDeepStrictEqual } from 'node:util';
import type { ExchangeOperation } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, Not, QueryFailedError, type EntityManager } from 'typeorm';
import { AuditLog, type AuditActor } from '../audit/audit-log.ts';
import { ExchangeLog } from '../provider/exchange-log.ts';
import { outcomeOf, type Answer, type Outcome } from '../provider/outcome.ts';
import type { ProviderReply } from '../provider/provider-client.ts';
import type { ProviderExchange } from '../provider/provider-exchange.entity.ts';
import { ProviderState } from '../provider/provider-state.ts';
import { consequenceOf, type Consequence } from './consequence.ts';
import { derive } from './derive.ts';
import type { Claim } from './lease.ts';
import { providerTime } from './provider-time.ts';
import { applyTransition, type Changes } from './transitions.ts';
import { Verification } from './verification.entity.ts';

/** What became of one stored reply. */
export interface Recorded {
  exchange: ProviderExchange;
  outcome: Outcome;
}

/** Stores what the provider said and lets it have its effect, in one transaction. */
@Injectable()
export class Answers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly exchanges: ExchangeLog,
    private readonly providerState: ProviderState,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Records the reply to a call made under `claim`. The exchange is kept in any case; it has an effect only while the
   * claim's token is the newest, so that a process that woke up late changes nothing.
   */
  async record(
    claim: Claim,
    operation: ExchangeOperation,
    reply: ProviderReply,
    actor: AuditActor,
  ): Promise<Recorded> {
    const once = (): Promise<Recorded> =>
      this.dataSource.transaction((manager) => this.store(manager, claim, operation, reply, actor));
    try {
      return await once();
    } catch (error) {
      // Another case took the same reference in this moment; the second look sees it.
      if (isTaken(error)) return once();
      throw error;
    }
  }

  private async store(
    manager: EntityManager,
    claim: Claim,
    operation: ExchangeOperation,
    reply: ProviderReply,
    actor: AuditActor,
  ): Promise<Recorded> {
    const current = await manager.findOneOrFail(Verification, {
      where: { id: claim.id },
      lock: { mode: 'pessimistic_write' },
    });
    const outcome = await this.read(manager, current, operation, reply);
    const changed = 'body' in outcome && (await this.saysSomethingElse(manager, current, outcome));
    const call = { operation, reply, outcome: outcome.kind, changed };
    const exchange = await this.exchanges.append(manager, current, call);
    if (current.leaseToken === claim.token)
      await this.apply(manager, current, outcome, { operation, changed, exchange, actor });
    else await manager.increment(Verification, { id: current.id }, 'exchangeCount', 1);
    await this.providerState.learn(manager, outcome);
    return { exchange, outcome };
  }

  private async apply(
    manager: EntityManager,
    current: Verification,
    outcome: Outcome,
    call: { operation: ExchangeOperation; changed: boolean; exchange: ProviderExchange; actor: AuditActor },
  ): Promise<void> {
    const now = await databaseNow(manager);
    const sending = call.operation === 'submit';
    const consequence = consequenceOf(current, outcome, {
      sending,
      changed: call.changed,
      now,
      random: Math.random,
    });
    const { status, adopt, ...columns } = consequence;
    const changes: Changes = {
      ...columns,
      ...(adopt && adoption(adopt, call.exchange, now)),
      exchangeCount: current.exchangeCount + 1,
      lastCheckedAt: now,
      leaseUntil: null,
      sendingAt: null,
    };
    if (isVisible(current, consequence, call))
      await applyTransition(manager, this.audit, current, status, changes, call.actor);
    else await manager.update(Verification, { id: current.id }, changes);
  }

  /** The outcome of a reply; an answer that brings the reference of another case is none of ours. */
  private async read(
    manager: EntityManager,
    current: Verification,
    operation: ExchangeOperation,
    reply: ProviderReply,
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
    return before === null || !sameJson(before, answer.json);
  }
}

/** Whether a reference is another case's (SQLSTATE unique_violation). */
const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';

/** The columns of the newest version. */
function adoption(answer: Answer, exchange: ProviderExchange, now: Date): Changes {
  const { body } = answer;
  const requestedAt = providerTime(body.requested_at);
  return {
    ...derive(body),
    ...(requestedAt && { requestedAt }),
    referenceId: body.reference_id,
    completedAt:
      answer.kind === 'completed' || answer.kind === 'failed'
        ? (providerTime(body.completed_at) ?? now)
        : null,
    responseSha256: exchange.bodySha256,
  };
}

/** Whether a person looking at the case would see a difference; polls that find nothing new disturb nobody. */
function isVisible(
  current: Verification,
  next: Consequence,
  call: { operation: ExchangeOperation; changed: boolean },
): boolean {
  return (
    call.operation !== 'poll' ||
    call.changed ||
    next.status !== current.status ||
    !isDeepStrictEqual(next.findings, current.findings) ||
    (next.recheckRequestedAt === null) !== (current.recheckRequestedAt === null)
  );
}

function sameJson(before: Buffer, after: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(before.toString('utf8').replace(/^\uFEFF/, '')), after);
  } catch {
    // Nested beyond what can be compared: telling of a change too many is the safe side.
    return false;
  }
}

/** The database's clock, which all replicas share. */
async function databaseNow(manager: EntityManager): Promise<Date> {
  const [row] = await manager.query<{ now: Date }[]>('SELECT now()');
  if (!row) throw new Error('The database told no time');
  return row.now;
}
