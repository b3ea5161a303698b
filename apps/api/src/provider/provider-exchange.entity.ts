import type { ExchangeOperation, ExchangeOutcome } from '@desk/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One call to the provider, whatever came of it. Append-only: the database refuses changes. */
@Entity('provider_exchange')
export class ProviderExchange {
  @PrimaryColumn('uuid', { name: 'verification_id' }) verificationId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The order in which exchanges were stored; a bigint, so it comes as text. */
  @Column({ type: 'bigint', insert: false, update: false }) sequence!: string;
  @Column('text') operation!: ExchangeOperation;
  @Column({ type: 'timestamptz', precision: 3, name: 'started_at' }) startedAt!: Date;
  @Column('int', { name: 'duration_ms' }) durationMs!: number;
  @Column('int', { name: 'http_status', nullable: true }) httpStatus!: number | null;
  @Column('jsonb') headers!: Record<string, string | string[]>;
  @Column('text') outcome!: ExchangeOutcome;
  /** Of the bytes as received; null when none came. */
  @Column('text', { name: 'body_sha256', nullable: true }) bodySha256!: string | null;
  @Column('int', { name: 'body_bytes' }) bodyBytes!: number;
  @Column('boolean', { name: 'body_truncated' }) bodyTruncated!: boolean;
  /** Whether this answer said something else than the one before it. */
  @Column('boolean') changed!: boolean;
  /** Of the request that made the call; null: the poller's own. */
  @Column('text', { name: 'request_id', nullable: true }) requestId!: string | null;
}

/** A body's bytes, sealed with the case's key, once per case and hash. */
@Entity('provider_body')
export class ProviderBody {
  @PrimaryColumn('uuid', { name: 'verification_id' }) verificationId!: string;
  @PrimaryColumn('text') sha256!: string;
  @Column('bytea') sealed!: Buffer;
}
