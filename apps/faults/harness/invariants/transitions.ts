import type { JobStatus } from '@desk/contract';
import type { Desk } from '../desk.ts';

/** What may follow what (apps/api/src/verifications/transitions.ts), written down a second time on purpose: it is what is checked. */
const LEGAL: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  queued: ['in_progress', 'completed', 'failed', 'rejected', 'unconfirmed'],
  in_progress: ['completed', 'failed'],
  completed: ['failed'],
  failed: ['completed'],
  rejected: [],
  unconfirmed: ['queued', 'in_progress', 'completed', 'failed', 'rejected'],
};

interface History {
  id: string;
  /** Where the case stands now. */
  status: JobStatus;
  steps: { from: JobStatus; to: JobStatus }[];
}

/** Each case went from `queued` to where it stands in legal steps, and the audit log tells every one of them. */
export async function legalTransitions(desk: Desk): Promise<string[]> {
  const histories = await desk.query<History>(
    `SELECT v.id, v.status, coalesce(json_agg(json_build_object(
         'from', e.details #>> '{from,status}', 'to', e.details #>> '{to,status}') ORDER BY e.id)
       FILTER (WHERE e.id IS NOT NULL), '[]') AS steps
     FROM verification v
     LEFT JOIN audit_event e ON e.verification_id = v.id AND e.action = 'verification.status_changed'
     GROUP BY v.id`,
  );
  return histories.flatMap(wrongSteps);
}

function wrongSteps({ id, status, steps }: History): string[] {
  const broken: string[] = [];
  let at: JobStatus = 'queued';
  for (const { from, to } of steps) {
    if (from !== at) broken.push(`${id} went on from ${from}, and stood at ${at}`);
    if (from !== to && !LEGAL[from].includes(to)) broken.push(`${id} went from ${from} to ${to}`);
    at = to;
  }
  if (status !== at) broken.push(`${id} is ${status}, and its history ends at ${at}`);
  return broken;
}
