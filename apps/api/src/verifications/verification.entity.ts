import type { FindingCode, JobStatus, ReviewDecision, ReviewStage, Verdict } from '@desk/contract';
import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import { assigneeOf } from '../assignments/assignee.ts';

/** Why the provider refused or failed a request, in its words. */
export interface ProviderError {
  code: string | null;
  field: string | null;
  message: string;
}

const time = { type: 'timestamptz', precision: 3 } as const;

/**
 * One submission. The columns from `verificationStatus` to `responseSha256` are derived from the newest good body by
 * `derive.ts`; those from `nextCheckAt` to `recheckRequestedAt` belong to polling,
 * those from `reviewDecision` to `assignedUntil` to people.
 */
@Entity('verification')
export class Verification {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') country!: string;
  @Column('text') status!: JobStatus;
  @Column('text', { name: 'reference_id', nullable: true }) referenceId!: string | null;
  @Column('jsonb', { name: 'provider_error', nullable: true }) providerError!: ProviderError | null;

  @Column('text', { name: 'verification_status', nullable: true }) verificationStatus!: Verdict | null;
  @Column('text', { name: 'declined_reason', nullable: true }) declinedReason!: string | null;
  @Column('text', { name: 'declined_reasons', array: true }) declinedReasons!: string[];
  @Column('text', { name: 'full_name', nullable: true }) fullName!: string | null;
  @Column('text', { name: 'full_name_native', nullable: true }) fullNameNative!: string | null;
  @Column('text', { name: 'document_type', nullable: true }) documentType!: string | null;
  @Column('text', { name: 'document_number', nullable: true }) documentNumber!: string | null;
  @Column('text', { name: 'document_country', nullable: true }) documentCountry!: string | null;
  @Column('text', { name: 'date_of_birth', nullable: true }) dateOfBirth!: string | null;
  @Column('text', { name: 'issue_date', nullable: true }) issueDate!: string | null;
  @Column('text', { name: 'expiry_date', nullable: true }) expiryDate!: string | null;
  @Column('double precision', { name: 'face_match_confidence', nullable: true }) faceMatchConfidence!:
    number | null;
  @Column('text', { name: 'passed_checks', array: true }) passedChecks!: string[];
  @Column('text', { name: 'failed_checks', array: true }) failedChecks!: string[];
  @Column('text', { name: 'unperformed_checks', array: true }) unperformedChecks!: string[];
  @Column('text', { array: true }) findings!: FindingCode[];
  /** Of the newest good body, hex. */
  @Column('text', { name: 'response_sha256', nullable: true }) responseSha256!: string | null;
  /** What tells the document and the person of other cases; null where too little was read. */
  @Column('text', { name: 'document_key', nullable: true }) documentKey!: string | null;
  @Column('text', { name: 'person_key', nullable: true }) personKey!: string | null;
  /** The version of the rules that the columns were derived with. */
  @Column('int', { name: 'derived_with' }) derivedWith!: number;
  /** When the provider last said something new: its first verdict, or something else about a settled case. */
  @Column({ ...time, name: 'answer_changed_at', nullable: true }) answerChangedAt!: Date | null;
  @Column('int', { name: 'exchange_count' }) exchangeCount!: number;

  /** When the poller is to act; null when there is nothing to do. */
  @Column({ ...time, name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
  /** Calls in a row that brought no verdict. */
  @Column('int') attempts!: number;
  @Column({ ...time, name: 'failing_since', nullable: true }) failingSince!: Date | null;
  @Column({ ...time, name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  /** Fencing: each claim raises it, and only the newest claim's holder may write. A bigint, so it comes as text. */
  @Column('bigint', { name: 'lease_token' }) leaseToken!: string;
  /** Set before a POST goes out and cleared when its fate is known: a lease that ran out with it set is `unconfirmed`. */
  @Column({ ...time, name: 'sending_at', nullable: true }) sendingAt!: Date | null;
  @Column({ ...time, name: 'recheck_requested_at', nullable: true }) recheckRequestedAt!: Date | null;

  @Column('text', { name: 'review_decision', nullable: true }) reviewDecision!: ReviewDecision | null;
  @Column('text', { name: 'review_reason', nullable: true }) reviewReason!: string | null;
  @Column('text', { name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
  @Column({ ...time, name: 'reviewed_at', nullable: true }) reviewedAt!: Date | null;
  /** Who decided first, where it took two. */
  @Column('text', { name: 'first_reviewed_by', nullable: true }) firstReviewedBy!: string | null;
  @Column('text', { name: 'review_stage' }) reviewStage!: ReviewStage;
  /** Whom the case was given to last, and until when; null when it was let go. `assignee` is who has it. */
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null;
  @Column({ ...time, name: 'assigned_until', nullable: true }) assignedUntil!: Date | null;
  /** Who has the case, as it is read. */
  @VirtualColumn('uuid', { query: assigneeOf }) readonly assignee!: string | null;

  @Column('uuid', { name: 'submitted_by_id', nullable: true }) submittedById!: string | null;
  @Column('text', { name: 'submitted_by' }) submittedBy!: string;
  @Column({ ...time, name: 'submitted_at' }) submittedAt!: Date;
  /** The provider's time of request; ours until it has said one. */
  @Column({ ...time, name: 'requested_at' }) requestedAt!: Date;
  @Column({ ...time, name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column({ ...time, name: 'last_checked_at', nullable: true }) lastCheckedAt!: Date | null;
  /** The key that seals this case's bodies and images, wrapped by `ENCRYPTION_KEY`. */
  @Column('bytea', { name: 'data_key' }) dataKey!: Buffer;

  /** Days of the calendar, as text: a `Date` would shift them. */
  @Column('date', { name: 'relationship_ended_on', nullable: true }) relationshipEndedOn!: string | null;
  @Column('text', { name: 'hold_reason', nullable: true }) holdReason!: string | null;
  @Column('text', { name: 'held_by', nullable: true }) heldBy!: string | null;
  @Column({ ...time, name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column({ ...time, name: 'purged_at', nullable: true }) purgedAt!: Date | null;
}
