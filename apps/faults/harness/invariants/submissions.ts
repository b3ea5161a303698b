import type { Desk } from '../desk.ts';

export interface SubmissionFigures {
  submissions: number;
  accepted: number;
  /** Accepted more often than a person asked for. */
  acceptedTwice: number;
  /** Taken in and then gone. */
  lost: number;
}

interface Case {
  id: string;
  email: string;
  status: string;
  known: boolean;
  visible: boolean;
  /** How often a person had it sent again. */
  again: number;
}

/** In a queue that somebody works through, or that a screen shows. */
const VISIBLE = `status IN ('completed', 'failed', 'rejected', 'unconfirmed')
  OR 'parked' = ANY(findings)
  OR status IN ('queued', 'in_progress') AND next_check_at IS NOT NULL`;

/**
 * Nothing that was taken in is gone or out of sight, the provider accepted nothing that the desk does not know of, and
 * nothing more often than a person said.
 */
export async function submissionsKept(
  desk: Desk,
  submitted: readonly string[],
): Promise<{ broken: string[]; figures: SubmissionFigures }> {
  const cases = await desk.query<Case>(
    `SELECT id, email, status, (${VISIBLE}) AS visible,
       reference_id IS NOT NULL OR status = 'unconfirmed' OR provider_error ->> 'code' = 'NOT_SENT' AS known,
       (SELECT count(*)::int FROM audit_event e
        WHERE e.verification_id = v.id AND e.action = 'verification.sent_again') AS again
     FROM verification v`,
  );
  const { acceptedByEmail, accepted } = await desk.provider.control.count();
  const byEmail = new Map(cases.map((each) => [each.email, each]));

  const lost = submitted.filter((email) => !byEmail.has(email));
  const hidden = cases.filter(({ visible }) => !visible);
  const tooOften = Object.entries(acceptedByEmail).filter(
    ([email, times]) => times > 1 + (byEmail.get(email)?.again ?? 0),
  );
  // What was sent again may have been refused the second time: a person knew of the first.
  const unknown = Object.keys(acceptedByEmail).filter((email) => {
    const found = byEmail.get(email);
    return found === undefined || !(found.known || found.again > 0);
  });
  return {
    broken: [
      ...lost.map((email) => `${email} was answered with 201 and is gone`),
      ...hidden.map(({ id, status }) => `${id} is ${status} and in no queue`),
      ...tooOften.map(([email, times]) => `${email} was accepted ${times} times`),
      ...unknown.map((email) => `the provider accepted ${email}, and the desk does not say so`),
    ],
    figures: {
      submissions: cases.length,
      accepted,
      acceptedTwice: tooOften.length,
      lost: lost.length + hidden.length + unknown.length,
    },
  };
}
