import type { FindingCode, JobStatus } from '@desk/contract';
import { answerFindings } from '../findings/answer-findings.ts';
import type { Answer, Outcome } from '../provider/outcome.ts';
import { shortText } from '../database/storable-text.ts';
import { backoffMs } from './backoff.ts';
import type { ProviderError, Verification } from './verification.entity.ts';

const HOUR_MS = 3_600_000;
/** A case in progress for longer than this is flagged and from then on asked about once an hour. */
export const STALLED_AFTER_MS = 24 * HOUR_MS;
/** A reference that the provider does not know is flagged after failing for this long. */
const UNKNOWN_AFTER_MS = HOUR_MS;
/** A bulk re-check of a settled or parked case is given up after as many failed calls; each of them is in the history. */
const RECHECK_ATTEMPTS = 5;

/** The part of a case that decides what an outcome means for it. */
export type Standing = Pick<
  Verification,
  | 'email'
  | 'country'
  | 'status'
  | 'findings'
  | 'answerChangedAt'
  | 'attempts'
  | 'failingSince'
  | 'submittedAt'
  | 'nextCheckAt'
  | 'recheckRequestedAt'
  | 'providerError'
>;

/** What follows from one call to the provider. */
export interface Consequence {
  status: JobStatus;
  /** The answer that becomes the case's newest version; null when what is known stays. */
  adopt: Answer | null;
  findings: FindingCode[];
  answerChangedAt: Date | null;
  providerError: ProviderError | null;
  nextCheckAt: Date | null;
  attempts: number;
  failingSince: Date | null;
  recheckRequestedAt: Date | null;
}

/**
 * Decides what an outcome means for a case, without touching anything.
 * @param sending whether the call was the submission itself, not a question about it
 * @param changed whether the answer says something else than the version that the case holds
 * @param now the database's clock
 */
export function consequenceOf(
  standing: Standing,
  outcome: Outcome,
  { sending, changed, now, random }: { sending: boolean; changed: boolean; now: Date; random: () => number },
): Consequence {
  const context = { standing, now, random };
  if (!('body' in outcome)) return sending ? unsent(context, outcome) : unanswered(context, outcome);
  const settled = standing.status === 'completed' || standing.status === 'failed';
  const turned = settled && changed;
  const findings = new Set([...standing.findings, ...answerFindings(outcome, standing)]);
  if (turned) findings.add('answer_changed');
  findings.delete('parked');
  // The first verdict, too: a person may have decided before it.
  const news = turned || (!settled && (outcome.kind === 'completed' || outcome.kind === 'failed'));
  const answerChangedAt = news ? now : standing.answerChangedAt;
  if (outcome.kind === 'completed' || outcome.kind === 'failed') {
    findings.delete('stalled');
    findings.delete('reference_unknown');
    return {
      status: outcome.kind,
      adopt: outcome,
      findings: [...findings],
      answerChangedAt,
      providerError: outcome.kind === 'failed' ? failureOf(outcome) : null,
      nextCheckAt: null,
      ...fresh,
    };
  }
  // An answer without a verdict does not take one back.
  if (settled)
    return {
      ...unchanged(standing),
      findings: [...findings],
      answerChangedAt,
      nextCheckAt: null,
      ...fresh,
    };
  return {
    ...waiting(context, findings),
    status: 'in_progress',
    adopt: outcome,
    providerError: null,
    failingSince: null,
  };
}

interface Context {
  standing: Standing;
  now: Date;
  random: () => number;
}

const fresh = { attempts: 0, failingSince: null, recheckRequestedAt: null };

const unchanged = (standing: Standing): Consequence => ({
  status: standing.status,
  adopt: null,
  findings: standing.findings,
  answerChangedAt: standing.answerChangedAt,
  providerError: standing.providerError,
  nextCheckAt: standing.nextCheckAt,
  attempts: standing.attempts,
  failingSince: standing.failingSince,
  recheckRequestedAt: standing.recheckRequestedAt,
});

const isStalled = ({ submittedAt }: Standing, now: Date): boolean =>
  now.getTime() - submittedAt.getTime() > STALLED_AFTER_MS;

const failureOf = ({ body }: Answer): ProviderError => ({
  code: body.error.code && shortText(body.error.code),
  field: body.error.field && shortText(body.error.field),
  message: shortText(body.error.message ?? body.message ?? 'The provider could not complete the request.'),
});

/** Still in progress: when to ask again, and whether it has taken suspiciously long. */
function waiting({ standing, now, random }: Context, findings: Set<FindingCode>): Consequence {
  const stalled = isStalled(standing, now);
  if (stalled) findings.add('stalled');
  findings.delete('reference_unknown');
  return {
    ...unchanged(standing),
    findings: [...findings],
    nextCheckAt: later(now, stalled ? HOUR_MS : backoffMs(standing.attempts, random)),
    attempts: standing.attempts + 1,
    recheckRequestedAt: null,
  };
}

/** The submission brought no answer: it was refused, may go out again, or nobody knows whether it arrived. */
function unsent({ standing, now, random }: Context, outcome: Exclude<Outcome, Answer>): Consequence {
  // It could be sent after all.
  const unparked = { ...standing, findings: standing.findings.filter((code) => code !== 'parked') };
  const same = unchanged(unparked);
  // An answer that comes after the case was given up for unconfirmed makes it certain again.
  const again = {
    ...same,
    status: 'queued' as const,
    nextCheckAt: later(now, backoffMs(standing.attempts, random)),
    attempts: standing.attempts + 1,
  };
  switch (outcome.kind) {
    case 'refused':
      return { ...same, status: 'rejected', providerError: outcome.error, nextCheckAt: null };
    case 'unreachable':
    case 'not_found':
      return again;
    case 'unauthorized':
    case 'rate_limited':
      return { ...again, attempts: standing.attempts };
    case 'unavailable':
      return outcome.maybeAccepted
        ? { ...same, status: 'unconfirmed', nextCheckAt: null }
        : { ...again, attempts: standing.attempts };
    case 'mismatched':
      return {
        ...same,
        status: 'unconfirmed',
        findings: withFinding(unparked, 'reference_mismatch'),
        nextCheckAt: null,
      };
    case 'unreadable':
    case 'interrupted':
    case 'timed_out':
      return { ...same, status: 'unconfirmed', nextCheckAt: null };
  }
}

/** A question brought no answer: what is known stays, and it is asked again. */
function unanswered({ standing, now, random }: Context, outcome: Exclude<Outcome, Answer>): Consequence {
  const findings = new Set(standing.findings);
  const failingSince = standing.failingSince ?? now;
  if (outcome.kind === 'mismatched') findings.add('reference_mismatch');
  const unknown = outcome.kind === 'not_found' && now.getTime() - failingSince.getTime() >= UNKNOWN_AFTER_MS;
  if (unknown) findings.add('reference_unknown');
  // What concerns the provider as a whole burns no attempts of the one case that met it.
  const ours = !concernsEverybody(outcome);
  const stalled = standing.status === 'in_progress' && isStalled(standing, now);
  if (stalled) findings.add('stalled');
  const attempts = standing.attempts + (ours ? 1 : 0);
  const same = { ...unchanged(standing), findings: [...findings], attempts, failingSince };
  // Nothing is asked about these but what a person asked for.
  const atRest = standing.status !== 'in_progress' || findings.has('parked');
  if (atRest && (standing.recheckRequestedAt === null || attempts >= RECHECK_ATTEMPTS))
    return { ...same, ...fresh, nextCheckAt: null };
  return {
    ...same,
    nextCheckAt: later(now, unknown || stalled ? HOUR_MS : backoffMs(standing.attempts, random)),
  };
}

const concernsEverybody = (outcome: Outcome): boolean =>
  outcome.kind === 'unauthorized' ||
  outcome.kind === 'rate_limited' ||
  (outcome.kind === 'unavailable' && !outcome.maybeAccepted);

const withFinding = (standing: Standing, code: FindingCode): FindingCode[] => [
  ...new Set([...standing.findings, code]),
];

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);
