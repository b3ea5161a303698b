import { answerFor } from '../answers/answer.ts';
import { published } from '../answers/published.ts';
import { notFound } from '../answers/twist.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Desk } from '../desk.ts';
import { planFor } from '../scenarios/plan.ts';
import { json, type Reply } from '../wire/reply.ts';
import { checkSubmission, refusal } from './check-submission.ts';
import { refusalFor } from './refusal.ts';

/** `POST`: accepts a submission, unless a field is bad or the scenario refuses it, and tells what there is to tell so far. */
export function submit(desk: Desk, body: unknown): Reply {
  const { refused, submission } = checkSubmission(body);
  if (refused) return json(400, refused);
  const plan = planFor(submission.email, desk.settings);
  if (plan.published === 'validation-error') return published(plan.published);
  if (plan.job === 'refused') return json(400, refusalFor(plan.refusedField));
  const now = desk.now();
  const dueAt = plan.delayMs === null ? null : now + plan.delayMs;
  return tell(desk, desk.ledger.accept(submission, now, dueAt), now);
}

/** `GET ?reference_id=`: what there is to tell by now. */
export function ask(desk: Desk, referenceId: string | undefined): Reply {
  if (!referenceId) return json(400, refusal('reference_id', 'Reference id should not be empty'));
  const entry = desk.ledger.find(referenceId);
  return entry ? tell(desk, entry, desk.now()) : notFound();
}

function tell({ settings, ledger }: Desk, entry: Entry, now: number): Reply {
  const plan = planFor(entry.email, settings);
  const { reply, settled } = answerFor(entry, plan, now);
  if (settled && plan.recheck !== 'same') ledger.tell(entry);
  return reply;
}
