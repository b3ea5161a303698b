import type { FourEyes, ReviewDecision, ReviewPolicy, VerificationDetail } from '@desk/contract';
import type { Desk } from './desk.ts';
import { published } from './scripted-provider.ts';
import type { Agent } from './test-app.ts';

/** What the suites on deciding do at their desk. */
export function reviewingOf(desk: () => Desk) {
  let references = 0;
  const settled = (body: string, name: string): Promise<VerificationDetail> =>
    desk().submit(name, { body: published(body, `${name}-${++references}`) });

  /** A case that needs a review. */
  const declined = (name = 'declined') => settled('completed-declined-passport', name);

  /** A case that needs none. */
  const accepted = (name = 'accepted') => settled('completed-accepted-id-card', name);

  const decide = (who: Agent, id: string, decision: ReviewDecision, more: object = {}) =>
    who.put(`/api/verifications/${id}/review`).send({ decision, reason: 'Looked at it', ...more });

  const withdraw = (who: Agent, id: string, more: object = {}) =>
    who.post(`/api/verifications/${id}/review/withdraw`).send({ reason: 'By mistake', ...more });

  /** Has the provider say something else about a case, which somebody asks it. */
  const answersAnew = async ({ id, referenceId }: VerificationDetail, body: string): Promise<void> => {
    desk().provider.next({ body: published(body, referenceId ?? '') });
    await desk().admin.post(`/api/verifications/${id}/recheck`).expect(200);
  };

  const fourEyes = async (rule: FourEyes): Promise<void> => {
    const before = (await desk().admin.get('/api/review-policy').expect(200)).body as ReviewPolicy;
    await desk()
      .admin.put('/api/review-policy')
      .send({ ...before, fourEyes: rule })
      .expect(200);
  };

  const seenBy = async (who: Agent, id: string): Promise<VerificationDetail> =>
    (await who.get(`/api/verifications/${id}`).expect(200)).body as VerificationDetail;

  /** What the audit log holds of a case, oldest first. */
  const audited = (id: string, ...actions: string[]) =>
    desk().dataSource.query<{ actor: string; action: string; details: Record<string, unknown> }[]>(
      `SELECT actor, action, details FROM audit_event WHERE verification_id = $1 AND action = ANY($2) ORDER BY id`,
      [id, actions.map((action) => `verification.${action}`)],
    );

  return { declined, accepted, decide, withdraw, answersAnew, fourEyes, seenBy, audited };
}

/** Calls the desk by a token with that role, which its admin makes. */
export async function tokenOf(desk: Desk, role: 'analyst' | 'admin'): Promise<Agent> {
  const answer = await desk.admin
    .post('/api/tokens')
    .send({ name: 'script', role, expiresAt: '2030-01-01' })
    .expect(201);
  const agent = desk.api.http();
  agent.set('authorization', `Bearer ${(answer.body as { token: string }).token}`);
  return agent;
}

/** What the suites on assignments do at their desk. */
export function assigningOf(desk: () => Desk) {
  const assign = (who: Agent, id: string, assigneeId: string | null, more: object = {}) =>
    who.put(`/api/verifications/${id}/assignee`).send({ assigneeId, ...more });

  /** As if a case's assignee had done nothing for so many minutes. */
  const idleFor = (id: string, minutes: number) =>
    desk().dataSource.query(
      `UPDATE verification SET assigned_until = now() + interval '30 minutes' - $2 * interval '1 minute' WHERE id = $1`,
      [id, minutes],
    );

  /** For how long a case is still its assignee's. */
  const minutesLeft = async (id: string): Promise<number> => {
    const [row] = await desk().dataSource.query<{ minutes: number }[]>(
      `SELECT round(extract(epoch FROM assigned_until - now()) / 60)::int AS minutes FROM verification WHERE id = $1`,
      [id],
    );
    return row?.minutes ?? Number.NaN;
  };

  return { assign, idleFor, minutesLeft };
}
