import { randomUUID } from 'node:crypto';
import type { FindingCode, JobStatus, ReviewDecision, ReviewStage, Verdict } from '@desk/contract';
import type { DataSource } from 'typeorm';

/** What a test says of a case; the rest of it is as of any other. */
export interface CaseColumns {
  email?: string;
  country?: string;
  status?: JobStatus;
  verification_status?: Verdict | null;
  declined_reasons?: string[];
  findings?: FindingCode[];
  review_decision?: ReviewDecision;
  review_stage?: ReviewStage;
  reviewed_at?: Date;
  answer_changed_at?: Date;
  requested_at?: Date;
  completed_at?: Date | null;
  purged_at?: Date;
}

/** Writes a case straight into its table, for what takes the provider long to say. @returns its id */
export async function addCase(dataSource: DataSource, columns: CaseColumns = {}): Promise<string> {
  const id = randomUUID();
  const row = {
    id,
    email: 'applicant@example.com',
    country: 'IN',
    status: 'completed',
    submitted_by: 'system',
    data_key: Buffer.alloc(0),
    ...columns,
  };
  const names = Object.keys(row);
  await dataSource.query(
    `INSERT INTO verification (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}
