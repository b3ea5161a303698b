import { createHash } from 'node:crypto';
import type { ExchangeOperation, ExchangeOutcome } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.ts';
import { DataKeys } from '../encryption/data-keys.ts';
import { currentRequestId } from '../http/request-id.ts';
import type { ProviderReply } from './provider-client.ts';
import { ProviderBody, ProviderExchange } from './provider-exchange.entity.ts';

/** Whose exchange it is, and the wrapped key that seals its bytes. */
export interface ExchangeOwner {
  id: string;
  dataKey: Buffer;
}

/** The append-only log of calls to the provider and the bytes that they brought. */
@Injectable()
export class ExchangeLog {
  constructor(private readonly dataKeys: DataKeys) {}

  /** Stores one call and the bytes of its answer, in the caller's transaction; of a purged case, the call alone. */
  async append(
    manager: EntityManager,
    owner: ExchangeOwner,
    call: {
      id: string;
      operation: ExchangeOperation;
      reply: ProviderReply;
      outcome: ExchangeOutcome;
      changed: boolean;
    },
  ): Promise<ProviderExchange> {
    const { reply } = call;
    const bodySha256 = reply.body.length === 0 ? null : sha256(reply.body);
    const purged = owner.dataKey.length === 0;
    if (bodySha256 !== null && !purged) await this.keepBody(manager, owner, bodySha256, reply.body);
    const exchange = manager.create(ProviderExchange, {
      verificationId: owner.id,
      id: call.id,
      operation: call.operation,
      startedAt: await beganAt(manager, reply.began),
      durationMs: reply.durationMs,
      httpStatus: reply.httpStatus,
      headers: storableHeaders(reply.headers),
      outcome: call.outcome,
      bodySha256,
      bodyBytes: reply.body.length,
      bodyTruncated: reply.truncated,
      changed: call.changed,
      requestId: currentRequestId() ?? null,
    });
    await manager.insert(ProviderExchange, exchange);
    return exchange;
  }

  find(manager: EntityManager, verificationId: string, id: string): Promise<ProviderExchange | null> {
    return manager.findOneBy(ProviderExchange, { verificationId, id });
  }

  /** Every call for a case, oldest first. */
  list(manager: EntityManager, verificationId: string): Promise<ProviderExchange[]> {
    return manager.find(ProviderExchange, { where: { verificationId }, order: { sequence: 'ASC' } });
  }

  /** The newest calls for a case, and of the older ones those that brought something new; newest first. */
  newest(manager: EntityManager, verificationId: string, count: number): Promise<ProviderExchange[]> {
    return manager
      .createQueryBuilder(ProviderExchange, 'x')
      .where('x.verificationId = :verificationId', { verificationId })
      .andWhere(
        `(x.changed OR x.sequence IN (
           SELECT sequence FROM provider_exchange WHERE verification_id = :verificationId
           ORDER BY sequence DESC LIMIT :count))`,
        { count },
      )
      .orderBy('x.sequence', 'DESC')
      .getMany();
  }

  /** The bytes with that hash exactly as received; null when the case has none such. */
  async body(manager: EntityManager, owner: ExchangeOwner, hash: string): Promise<Buffer | null> {
    const stored = await manager.findOne(ProviderBody, {
      where: { verificationId: owner.id, sha256: hash },
      ...prepared,
    });
    return (
      stored && this.dataKeys.open(this.dataKeys.unwrap(owner.dataKey), stored.sealed, aad(owner.id, hash))
    );
  }

  private async keepBody(
    manager: EntityManager,
    owner: ExchangeOwner,
    hash: string,
    body: Buffer,
  ): Promise<void> {
    if (await manager.existsBy(ProviderBody, { verificationId: owner.id, sha256: hash })) return;
    const sealed = this.dataKeys.seal(this.dataKeys.unwrap(owner.dataKey), body, aad(owner.id, hash));
    await manager
      .createQueryBuilder()
      .insert()
      .into(ProviderBody)
      .values({ verificationId: owner.id, sha256: hash, sealed })
      .orIgnore()
      .execute();
  }
}

/** When a call began, by the database's clock. */
async function beganAt(manager: EntityManager, began: ProviderReply['began']): Promise<Date> {
  const [row] = await manager.query<{ at: Date }[]>(`SELECT clock_timestamp() - interval '1 ms' * $1 AS at`, [
    performance.now() - began,
  ]);
  if (!row) throw new Error('The database told no time');
  return row.at;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const aad = (verificationId: string, hash: string): string => `body:${verificationId}:${hash}`;

/** jsonb takes no null character. */
export const storableHeaders = (headers: ProviderReply['headers']): ProviderReply['headers'] =>
  JSON.parse(JSON.stringify(headers).replaceAll('\\u0000', '\\ufffd')) as ProviderReply['headers'];
