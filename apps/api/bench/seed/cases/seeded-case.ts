import type { AuditActor } from '../../../src/audit/audit-log.ts';
import type { DataKeys } from '../../../src/encryption/data-keys.ts';
import type { SubmissionImage } from '../../../src/images/submission-image.entity.ts';
import type { ProviderReply } from '../../../src/provider/provider-client.ts';
import type { ProviderBody, ProviderExchange } from '../../../src/provider/provider-exchange.entity.ts';
import type { Verification } from '../../../src/verifications/verification.entity.ts';
import { applicantOf, type Applicant } from '../applicants/applicant.ts';
import { completed, failed, inProgress, refusal } from '../provider/bodies.ts';
import { brokenOff, json, page } from '../provider/replies.ts';
import { Random } from '../random.ts';
import { Recorded, type SeededEvent } from './events.ts';
import { Life } from './life.ts';
import { fateOf, submittedAt, workingMs, type Seed } from './span.ts';
import { storedCase, storedImages } from './stored.ts';

/** Whose desk it is, and what seals and signs there. */
export interface Desk {
  actor: AuditActor;
  dataKeys: DataKeys;
  auditKey: Buffer;
}

/** The rows of one case, and what they come from. */
export interface SeededCase {
  applicant: Applicant;
  /** The provider's, in the order of the calls. */
  replies: readonly ProviderReply[];
  verification: Verification;
  images: readonly SubmissionImage[];
  exchanges: readonly ProviderExchange[];
  bodies: readonly ProviderBody[];
  events: readonly SeededEvent[];
}

/** Between a call's time and the call, at most. */
const MOST_LATE_MS = 900;

/** The case of a number: submitted, sent and asked about for as long as the desk would have done so by `seed.until`. */
export async function seededCase(number: number, seed: Seed, desk: Desk): Promise<SeededCase> {
  const random = new Random(seed.seed, number);
  const at = submittedAt(number, seed, random);
  const applicant = applicantOf(number, random);
  const { key, wrapped } = desk.dataKeys.create();
  const verification = storedCase({ id: random.uuid(), dataKey: wrapped }, applicant, desk.actor, at);
  const audit = new Recorded(desk.auditKey, random);
  const life = new Life(verification, key, desk.dataKeys, audit, random);
  const answer = provider(number, seed, applicant, at.getTime(), random);

  audit.now = new Date(at.getTime() + 2);
  audit.add({ actor: desk.actor, action: 'verification.submitted', verificationId: verification.id });
  const replies: ProviderReply[] = [];
  let due: Date | null = at;
  while (due !== null && due.getTime() + MOST_LATE_MS <= seed.until) {
    const reply = answer(new Date(due.getTime() + random.int(5, MOST_LATE_MS)));
    const bySubmitter = replies.push(reply) === 1;
    const operation = verification.status === 'queued' ? 'submit' : 'poll';
    await life.call(operation, reply, bySubmitter ? desk.actor : 'system');
    due = verification.nextCheckAt;
  }
  const { exchanges, bodies } = life;
  const images = storedImages(verification.id, applicant);
  return { applicant, replies, verification, images, exchanges, bodies, events: audit.events };
}

/** What the provider answers to the calls about a case, whenever they come. */
function provider(
  number: number,
  seed: Seed,
  applicant: Applicant,
  submitted: number,
  random: Random,
): (at: Date) => ProviderReply {
  const fate = fateOf(number, seed, random);
  const requested = submitted + random.int(30, 200);
  const done = requested + workingMs(random);
  const time = (ms: number): string => new Date(ms).toISOString();
  const job = { referenceId: random.uuid(), requestedAt: time(requested), completedAt: time(done) };
  const lost = random.chance(0.5) ? brokenOff : gatewayTimeout;
  return (at) => {
    switch (fate) {
      case 'rejected':
        return json(at, random, 400, refusal(random));
      case 'unconfirmed':
        return lost(at, random);
      case 'queued':
        return page(at, random, 404, 'Not Found');
      case 'in_progress':
        return json(at, random, 200, inProgress(job));
      case 'failed':
      case 'completed': {
        if (at.getTime() < done) return json(at, random, 200, inProgress(job));
        return json(at, random, 200, fate === 'failed' ? failed(job) : completed(applicant, job, random));
      }
    }
  };
}

const gatewayTimeout = (at: Date, random: Random): ProviderReply => page(at, random, 504, 'Gateway Timeout');
