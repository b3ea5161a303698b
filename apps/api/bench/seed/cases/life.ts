import type { ExchangeOperation } from '@desk/contract';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../src/audit/audit-log.ts';
import type { DataKeys } from '../../../src/encryption/data-keys.ts';
import { saysSame } from '../../../src/provider/body-json.ts';
import { aad, sha256, storableHeaders } from '../../../src/provider/exchange-log.ts';
import { outcomeOf, type Outcome } from '../../../src/provider/outcome.ts';
import { ProviderBody, ProviderExchange } from '../../../src/provider/provider-exchange.entity.ts';
import type { ProviderReply } from '../../../src/provider/provider-client.ts';
import { consequenceOf } from '../../../src/verifications/consequence.ts';
import { changesOf, isVisible } from '../../../src/verifications/effect.ts';
import { LEASE_SECONDS, type Claim } from '../../../src/verifications/lease.ts';
import { applyTransition } from '../../../src/verifications/transitions.ts';
import type { Verification } from '../../../src/verifications/verification.entity.ts';
import type { Random } from '../random.ts';
import type { Recorded } from './events.ts';

/** Between an answer and the transaction that stores it. */
const STORED_AFTER_MS = 4;

/**
 * A case through its calls to the provider, in memory: the product's own functions, in the order in which `Answers` calls them
 * within its transaction. The answers of a seed always belong to the newest claim, and no two cases have one reference.
 */
export class Life {
  readonly exchanges: ProviderExchange[] = [];
  readonly bodies: ProviderBody[] = [];
  private readonly plain = new Map<string, Buffer>();

  constructor(
    readonly verification: Verification,
    private readonly key: Buffer,
    private readonly dataKeys: DataKeys,
    private readonly audit: Recorded,
    private readonly random: Random,
  ) {}

  /** Claims the case, calls, and lets the answer have its effect. */
  async call(operation: ExchangeOperation, reply: ProviderReply, actor: AuditActor): Promise<void> {
    const claim = this.claim(reply.startedAt);
    const now = new Date(reply.startedAt.getTime() + reply.durationMs + STORED_AFTER_MS);
    const current = { ...this.verification };
    const outcome = outcomeOf(reply, operation === 'submit' ? null : current.referenceId);
    const changed = this.saysSomethingElse(outcome);
    const exchange = this.keep(operation, reply, outcome, changed, actor);

    const call = { sending: operation === 'submit', changed, now, random: this.random.fraction };
    const consequence = consequenceOf(current, outcome, call);
    const changes = changesOf(current, claim, consequence, exchange, now);
    this.audit.now = now;
    if (isVisible(current, consequence, { operation, changed }))
      await applyTransition(this.manager, this.audit.log, current, consequence.status, changes, actor);
    else Object.assign(this.verification, changes);
  }

  /** What `applyTransition` asks of a transaction: to write the row, and to tell browsers, of which there are none. */
  private readonly manager = {
    update: (_: unknown, _where: unknown, changes: Partial<Verification>) =>
      Promise.resolve(Object.assign(this.verification, changes)),
    query: () => Promise.resolve([]),
  } as unknown as EntityManager;

  /** As `TAKE` in `lease.ts`. */
  private claim(at: Date): Claim {
    const { id, status, referenceId, recheckRequestedAt, attempts, responseSha256, leaseToken } =
      this.verification;
    const token = String(Number(leaseToken) + 1);
    Object.assign(this.verification, {
      leaseToken: token,
      leaseUntil: new Date(at.getTime() + LEASE_SECONDS * 1_000),
      sendingAt: status === 'queued' ? at : null,
    });
    return { id, token, status, referenceId, recheckRequestedAt, attempts, responseSha256 };
  }

  private saysSomethingElse(outcome: Outcome): boolean {
    if (!('body' in outcome)) return false;
    const { responseSha256 } = this.verification;
    const before = responseSha256 === null ? undefined : this.plain.get(responseSha256);
    return before === undefined || !saysSame(before, outcome.json);
  }

  /** As `ExchangeLog.append`. A person's call has a request's id, the poller's has none. */
  private keep(
    operation: ExchangeOperation,
    reply: ProviderReply,
    outcome: Outcome,
    changed: boolean,
    actor: AuditActor,
  ): ProviderExchange {
    const bodySha256 = reply.body.length === 0 ? null : sha256(reply.body);
    if (bodySha256 !== null) this.keepBody(bodySha256, reply.body);
    // Drawn for the poller's calls, too: who submits must change nothing else.
    const requestId = this.random.uuid();
    const exchange = Object.assign(new ProviderExchange(), {
      verificationId: this.verification.id,
      id: this.random.uuid(),
      operation,
      startedAt: reply.startedAt,
      durationMs: reply.durationMs,
      httpStatus: reply.httpStatus,
      headers: storableHeaders(reply.headers),
      outcome: outcome.kind,
      bodySha256,
      bodyBytes: reply.body.length,
      bodyTruncated: reply.truncated,
      changed,
      requestId: actor === 'system' ? null : requestId,
    });
    this.exchanges.push(exchange);
    return exchange;
  }

  private keepBody(hash: string, body: Buffer): void {
    if (this.plain.has(hash)) return;
    this.plain.set(hash, body);
    const { id: verificationId } = this.verification;
    const sealed = this.dataKeys.seal(this.key, body, aad(verificationId, hash));
    this.bodies.push(Object.assign(new ProviderBody(), { verificationId, sha256: hash, sealed }));
  }
}
