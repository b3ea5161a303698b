import type { CaseColumns } from './cases.ts';

export const ZONE = 'Asia/Kolkata';
export const SECOND = 1_000;
export const HOUR = 3_600 * SECOND;
export const DAY = 24 * HOUR;

/** Empty again, of rows too that can only be added. */
export const EMPTIED = [
  ...['review', 'provider_exchange'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`),
  ...['review', 'provider_exchange', 'verification'].map((table) => `DELETE FROM ${table}`),
  ...['review', 'provider_exchange'].map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
  'UPDATE provider_state SET paused_until = NULL, reason = NULL',
].join('; ');

export const from = (time: Date, ms: number): Date => new Date(time.getTime() + ms);
export const accepted = (at: Date, more: CaseColumns = {}): CaseColumns => ({
  verification_status: 'accepted',
  requested_at: at,
  completed_at: at,
  ...more,
});
export const declined = (at: Date, ...declined_reasons: string[]): CaseColumns => ({
  ...accepted(at),
  verification_status: 'declined',
  declined_reasons,
});
export const failed = (at: Date): CaseColumns => ({ status: 'failed', requested_at: at, completed_at: at });
