import type { ExportState, VerificationFilter } from '@desk/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const time = { type: 'timestamptz', precision: 3, nullable: true } as const;

/** An export of a filter, kept for auditors: who asked, what was written, and the hash of the file. */
@Entity('export')
export class Export {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') filter!: VerificationFilter;
  @Column('text') state!: ExportState;
  /** How many rows the filter held when the export was asked for. */
  @Column('int') total!: number;
  @Column('int') rows!: number;
  /** A bigint, so it comes as text. */
  @Column('bigint') bytes!: string;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById!: string | null;
  @Column('text', { name: 'created_by' }) createdBy!: string;
  @Column('uuid', { name: 'again_of', nullable: true }) againOf!: string | null;
  @Column('boolean', { default: false }) masked!: boolean;
  /** The signed manifest as it is handed out. */
  @Column('text', { nullable: true }) manifest!: string | null;
  @Column({ ...time, name: 'created_at', nullable: false }) createdAt!: Date;
  @Column({ ...time, name: 'snapshot_at' }) snapshotAt!: Date | null;
  @Column({ ...time, name: 'finished_at' }) finishedAt!: Date | null;
  /** When a running one last wrote something. */
  @Column({ ...time, name: 'progress_at' }) progressAt!: Date | null;
}
