import type { Policy, PurgePreview, PurgeResult, VerificationDetail } from '@desk/contract';
import type { Desk } from './desk.ts';
import { published } from './scripted-provider.ts';

/** Five years, which is the rule unless set, and more. */
export const LONG_AGO = '2020-02-29';

/** What the suites on retention do at their desk. */
export function retentionOf(desk: () => Desk) {
  let references = 0;

  /** Takes back whatever a test before left due. */
  const nothingDue = () =>
    desk().dataSource.query('UPDATE verification SET relationship_ended_on = NULL WHERE purged_at IS NULL');

  const end = (id: string, endedOn: string | null) =>
    desk().admin.put(`/api/verifications/${id}/relationship`).send({ endedOn });

  /** As if what was recorded of a case's relationship had been recorded ten years ago. */
  const longRecorded = (id: string) =>
    desk().dataSource.query(
      'UPDATE verification SET relationship_recorded_on = relationship_recorded_on - 3650 WHERE id = $1',
      [id],
    );

  const hold = (id: string, held: boolean, reason = 'matter 7') =>
    desk().admin.put(`/api/verifications/${id}/hold`).send({ held, reason });

  const due = async (): Promise<PurgePreview> =>
    (await desk().admin.get('/api/retention/due').expect(200)).body as PurgePreview;

  const purge = async (): Promise<number> =>
    ((await desk().admin.post('/api/retention/purge').expect(200)).body as PurgeResult).purged;

  /** A settled case whose relationship ended so long ago that it is due. */
  const dueCase = async (name = 'gone', endedOn = LONG_AGO): Promise<VerificationDetail> => {
    const detail = await desk().submit(name, {
      body: published('completed-declined-passport', `due-${++references}`),
    });
    await end(detail.id, endedOn).expect(200);
    await longRecorded(detail.id);
    return detail;
  };

  const setPolicy = async (change: Partial<Policy>): Promise<void> => {
    const before = (await desk().admin.get('/api/policy').expect(200)).body as Policy;
    await desk()
      .admin.put('/api/policy')
      .send({ ...before, ...change })
      .expect(200);
  };

  /** A rule that has stood for long. */
  const policy = async (change: Partial<Policy>): Promise<void> => {
    await setPolicy(change);
    await desk().dataSource.query('UPDATE policy SET retention_changed_on = NULL');
  };

  return { nothingDue, end, longRecorded, hold, due, purge, dueCase, setPolicy, policy };
}
