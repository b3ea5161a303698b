import type { FailedBody, InProgressBody } from '@desk/provider-protocol';
import type { Entry } from '../ledger/entry.ts';
import type { Plan } from '../scenarios/plan.ts';
import { json, type Reply } from '../wire/reply.ts';
import { completed } from './completed.ts';
import { published } from './published.ts';
import { twisted } from './twist.ts';

/** An answer about an accepted submission, and whether it told the verdict. */
export interface Answer {
  reply: Reply;
  settled: boolean;
}

const iso = (ms: number) => new Date(ms).toISOString();

/** What the provider says of `entry` at `now`, in ms since 1970. */
export function answerFor(entry: Entry, plan: Plan, now: number): Answer {
  if (entry.dueAt === null || now < entry.dueAt) {
    const reply =
      plan.published === 'in-progress'
        ? published(plan.published, entry)
        : json(200, inProgress(entry, plan));
    return { reply, settled: false };
  }
  return { reply: settledReply(entry, plan, entry.dueAt), settled: true };
}

function settledReply(entry: Entry, plan: Plan, settledAt: number): Reply {
  if (plan.published) return published(plan.published, entry);
  if (plan.job === 'failed') return json(200, failed(entry, settledAt));
  const body = completed(entry, { ...plan, verdict: verdictNow(entry, plan) }, settledAt);
  if (plan.recheck === 'drift' && entry.told > 0) {
    body.result.verification_data.document.face_match_confidence = plan.draws.int(
      `drift.${entry.told}`,
      50,
      99,
    );
  }
  return plan.twist ? twisted(plan.twist, body) : json(200, body);
}

/** With `flip` the first telling has the planned verdict and every later one the other. */
function verdictNow({ told }: Entry, { recheck, verdict }: Plan): Plan['verdict'] {
  if (recheck !== 'flip' || told === 0) return verdict;
  return verdict === 'accepted' ? 'declined' : 'accepted';
}

function inProgress({ referenceId, requestedAt }: Entry, { spelling }: Plan): InProgressBody {
  return {
    success: true,
    code: 200,
    message: 'The request is being processed. Please wait for completion.',
    reference_id: referenceId,
    status: spelling,
    requested_at: iso(requestedAt),
  };
}

/** The job failed, and `success` is true all the same, as published. */
function failed({ referenceId, requestedAt }: Entry, settledAt: number): FailedBody {
  return {
    success: true,
    code: 200,
    message: 'The request could not be completed due to an error.',
    reference_id: referenceId,
    status: 'failed',
    error: { message: 'Verification Failed.', code: 'ERROR' },
    requested_at: iso(requestedAt),
    completed_at: iso(settledAt),
  };
}
