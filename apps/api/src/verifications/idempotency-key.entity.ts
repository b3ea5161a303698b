import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account's word that a repeated request is the same one. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text') key!: string;
  /** Of what was submitted, to tell a repetition from another request under the same key. */
  @Column('text', { name: 'request_sha256' }) requestSha256!: string;
  @Column('uuid', { name: 'verification_id' }) verificationId!: string;
}
