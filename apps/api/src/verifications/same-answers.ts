import { setTimeout } from 'node:timers/promises';
import type { ExchangeOperation, FindingCode } from '@desk/contract';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PREPARED } from '../database/prepared.ts';
import { sha256, storableHeaders } from '../provider/exchange-log.ts';
import { isCalledJson } from '../provider/outcome.ts';
import type { ProviderReply } from '../provider/provider-client.ts';
import { ProviderState } from '../provider/provider-state.ts';
import { backoffMs } from './backoff.ts';
import { STALLED_AFTER_MS } from './consequence.ts';
import { DERIVATION_VERSION } from './derive.ts';
import type { Claim } from './lease.ts';

/** A call that was answered, as it is to be recorded. */
export interface Answered {
  /** The exchange's id, made before the first attempt to store it. */
  id: string;
  claim: Claim;
  operation: ExchangeOperation;
  reply: ProviderReply;
}

interface Waiting {
  poll: Answered;
  tell: (stored: boolean) => void;
}

/** What one statement takes: a lock is held on each of these cases until its commit. */
const MOST = 500;

/** Where one of these stands, the answer may mean more than that the case goes on as it was. */
const TO_BE_LOOKED_AT: FindingCode[] = ['answer_unexpected', 'stalled', 'reference_unknown', 'parked'];

/**
 * The answers that most polls bring: the case is in progress, said with the very bytes that its newest version holds. They
 * change nothing but when the case is asked about again, so all that come while the ones before are being stored are
 * stored together, by one statement, and nothing is read out of them (docs/adr/0035).
 */
@Injectable()
export class SameAnswers {
  private readonly logger = new Logger(SameAnswers.name);
  private waiting: Waiting[] = [];
  /** Cases whose answers are on their way into Postgres. */
  readonly beingStored = new Set<string>();
  /** Called as such an answer comes: the next call need not wait until it is stored. */
  whenOneComes: () => void = () => undefined;
  private storing = false;
  /** Others wait behind a statement, and none of them longer than its lease. */
  patienceMs = 3_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly providerState: ProviderState,
  ) {}

  /** Whether the answer is one of these, and was stored with its effect; of any other nothing was done. */
  store(poll: Answered): Promise<boolean> {
    const { operation, claim, reply } = poll;
    const same =
      operation === 'poll' &&
      claim.status === 'in_progress' &&
      reply.failure === null &&
      reply.httpStatus === 200 &&
      !reply.truncated &&
      isCalledJson(reply) &&
      sha256(reply.body) === claim.responseSha256;
    if (!same) return Promise.resolve(false);
    this.beingStored.add(claim.id);
    this.whenOneComes();
    return new Promise((tell) => {
      this.waiting.push({ poll, tell });
      if (!this.storing) void this.storeWaiting();
    });
  }

  private async storeWaiting(): Promise<void> {
    this.storing = true;
    while (this.waiting.length > 0) {
      const taken = this.waiting.splice(0, MOST);
      const polls = taken.map(({ poll }) => poll);
      const stored = await Promise.race([this.storeAll(polls), late(this.patienceMs)]).catch(
        (error: unknown) => {
          // Each is tried by itself, with all that this takes. What is stored late after all is known by its exchange.
          this.logger.warn(`${taken.length} answers could not be stored together`, error);
          return new Set<string>();
        },
      );
      for (const { poll, tell } of taken) {
        this.beingStored.delete(poll.claim.id);
        tell(stored.has(poll.id));
      }
    }
    this.storing = false;
  }

  /** @returns the ids of those whose cases were as their claims said */
  private async storeAll(polls: readonly Answered[]): Promise<Set<string>> {
    const stored = await this.dataSource.query<{ id: string; paused: boolean }[]>(...storing(polls));
    // Beside it: whoever loses this moment is followed by the next answer.
    if (stored.some(({ paused }) => paused)) await this.providerState.goOn(this.dataSource.manager);
    return new Set(stored.map(({ id }) => id));
  }
}

const asRow = ({ id, claim, reply }: Answered) => ({
  id,
  verification_id: claim.id,
  token: claim.token,
  attempts: claim.attempts,
  wait_ms: backoffMs(claim.attempts, Math.random),
  began_ms_ago: performance.now() - reply.began,
  duration_ms: reply.durationMs,
  headers: storableHeaders(reply.headers),
  body_sha256: claim.responseSha256,
  body_bytes: reply.body.length,
});

async function late(ms: number): Promise<never> {
  await setTimeout(ms, undefined, { ref: false });
  throw new Error('Postgres took too long');
}

/** The statement that stores polls, and its values; it gives the ids of those that it stored. */
export const storing = (polls: readonly Answered[]): [sql: string, values: unknown[]] => [
  STORE,
  [JSON.stringify(polls.map(asRow)), TO_BE_LOOKED_AT, STALLED_AFTER_MS, DERIVATION_VERSION],
];

/**
 * Only of cases that are as they were claimed, and that nobody else holds: a batch that waited for one would keep the others'
 * locks meanwhile.
 */
const STORE = `${PREPARED}
  WITH answer AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS a (id uuid, verification_id uuid, token bigint, attempts int, wait_ms int,
      began_ms_ago float, duration_ms int, headers jsonb, body_sha256 text, body_bytes int)),
  same AS MATERIALIZED (
    SELECT v.id FROM answer a JOIN verification v ON v.id = a.verification_id
    WHERE v.lease_token = a.token AND v.status = 'in_progress' AND v.response_sha256 = a.body_sha256 AND v.attempts = a.attempts
      AND v.purged_at IS NULL AND v.recheck_requested_at IS NULL AND v.failing_since IS NULL AND v.provider_error IS NULL
      AND NOT v.findings && $2 AND v.submitted_at > now() - interval '1 ms' * $3 AND v.derived_with = $4
    FOR UPDATE OF v SKIP LOCKED),
  asked AS (
    UPDATE verification v SET next_check_at = now() + interval '1 ms' * a.wait_ms, attempts = a.attempts + 1,
      exchange_count = v.exchange_count + 1, last_checked_at = now(), lease_until = NULL
    FROM answer a JOIN same ON same.id = a.verification_id WHERE v.id = same.id RETURNING v.id)
  INSERT INTO provider_exchange (verification_id, id, operation, started_at, duration_ms, http_status, headers, outcome,
    body_sha256, body_bytes, body_truncated, changed)
  SELECT a.verification_id, a.id, 'poll', clock_timestamp() - interval '1 ms' * a.began_ms_ago, a.duration_ms, 200, a.headers,
    'in_progress', a.body_sha256, a.body_bytes, false, false
  FROM answer a JOIN asked ON asked.id = a.verification_id
  RETURNING id, EXISTS (SELECT FROM provider_state WHERE reason IS NOT NULL) AS paused`;
