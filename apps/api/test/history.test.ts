import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { auditAction, caseHistory, type CaseHistory, type HistoryEntry } from '@desk/contract';
import { addCase } from './harness/cases.ts';
import { Desk } from './harness/desk.ts';
import { retentionOf } from './harness/retention.ts';
import { assigningOf, reviewingOf } from './harness/reviewing.ts';
import { inProgress, published } from './harness/scripted-provider.ts';
import type { SignedIn } from './harness/test-app.ts';

const NUMBER = 'C12345678';

let desk: Desk;
let mara: SignedIn;
let omar: SignedIn;
beforeAll(async () => {
  desk = await Desk.open();
  [mara, omar] = [await desk.api.signIn('analyst'), await desk.api.signIn('analyst')];
});
afterAll(() => desk.close());

const { declined, decide, withdraw, fourEyes } = reviewingOf(() => desk);
const { assign } = assigningOf(() => desk);
const { dueCase, hold, nothingDue, policy, purge } = retentionOf(() => desk);
afterEach(async () => {
  await fourEyes('off');
  await policy({ maskedRoles: [] });
});

const historyOf = async (id: string, who = mara): Promise<CaseHistory> =>
  caseHistory.strict().parse((await who.get(`/api/verifications/${id}/history`).expect(200)).body);
const note = (id: string, text: string, who = mara) =>
  who.post(`/api/verifications/${id}/notes`).send({ text }).expect(201);

/** What an entry tells, in a word or two. */
const worded = (entry: HistoryEntry): string => {
  switch (entry.kind) {
    case 'exchange':
      return `${entry.exchange.operation}: ${entry.exchange.outcome}`;
    case 'review':
      return `decision: ${entry.review.decision}`;
    case 'note':
      return `note: ${entry.note.text}`;
    case 'event':
      return entry.event.action;
  }
};
const lines = async (id: string, who?: SignedIn) => (await historyOf(id, who)).data.map(worded);
const kindsOf = ({ data }: CaseHistory, kind: HistoryEntry['kind']) =>
  data.filter((entry) => entry.kind === kind);

test('everything that happened is on one line, newest first, and nothing twice', async () => {
  const { id } = await desk.submit('story', { body: inProgress('story-1') });
  desk.provider.next({ body: published('completed-declined-passport', 'story-1') });
  await desk.poll(id);
  await mara.get(`/api/verifications/${id}`).expect(200);
  await mara.get(`/api/verifications/${id}/images/front`).expect(200);
  await assign(mara, id, mara.account.id).expect(200);
  await note(id, 'Called the applicant');
  await decide(mara, id, 'rejected').expect(200);
  await withdraw(mara, id).expect(200);
  const { data, omitted } = await historyOf(id);
  expect(data.map(worded)).toEqual([
    'decision: withdrawn',
    'decision: rejected',
    'note: Called the applicant',
    'verification.assigned',
    'image.viewed',
    'verification.viewed',
    'verification.status_changed',
    'poll: completed',
    'verification.status_changed',
    'submit: in_progress',
    'verification.submitted',
  ]);
  expect(data.map(({ at }) => at)).toEqual(data.map(({ at }) => at).sort((a, b) => (a < b ? 1 : -1)));
  expect(omitted).toEqual({ exchanges: 0, events: 0 });
  expect(data[3]).toMatchObject({
    event: {
      actor: mara.account.email,
      details: { assigneeId: mara.account.id, assignee: mara.account.email },
      times: 1,
    },
  });
});

test('whatever is recorded of a case is told, but for what is an entry of its own', async () => {
  const id = await addCase(desk.dataSource);
  const recorded = auditAction.options.filter((action) => /^(verification|image|exchange)\./.test(action));
  for (const action of recorded)
    await desk.dataSource.query(
      `INSERT INTO audit_event (actor, action, verification_id, details) VALUES ('system', $1, $2, '{}')`,
      [action, id],
    );
  const itself = ['verification.reviewed', 'verification.review_withdrawn', 'verification.note_added'];
  const told = new Set(kindsOf(await historyOf(id), 'event').map(worded));
  expect(recorded.filter((action) => !told.has(action))).toEqual(itself);
});

test('an answer about another reference stands beside the call that brought it', async () => {
  const { id } = await desk.submit('mixed-up', { body: inProgress('mixed-up-1') });
  desk.provider.next({ body: inProgress('somebody-else') });
  await desk.poll(id);
  const { data } = await historyOf(id);
  const [call] = data.filter(({ kind }) => kind === 'exchange');
  expect(data).toContainEqual(
    expect.objectContaining({
      event: expect.objectContaining({
        action: 'verification.answer_mismatched',
        details: { exchangeId: call?.kind === 'exchange' && call.exchange.id },
      }) as object,
    }),
  );
});

test.each(['analyst', 'auditor', 'admin'] as const)('%ss see who looked at a case', async (role) => {
  const { id } = await desk.submit(`looked-at-${role}`);
  await omar.get(`/api/verifications/${id}/images/selfie`).expect(200);
  const { data } = await historyOf(id, await desk.api.signIn(role));
  expect(data).toContainEqual(
    expect.objectContaining({
      event: expect.objectContaining({ actor: omar.account.email, action: 'image.viewed' }) as object,
    }),
  );
});

test('looking again and again is one entry', async () => {
  const { id } = await desk.submit('again');
  for (let n = 0; n < 3; n++) await mara.get(`/api/verifications/${id}`).expect(200);
  const { data } = await historyOf(id);
  expect(data[0]).toMatchObject({ event: { action: 'verification.viewed', times: 3 } });
});

test('whoever reads a history without having looked at the case has looked at it, once', async () => {
  const { id } = await desk.submit('read');
  const looks = () => desk.count(`audit_event WHERE verification_id = '${id}' AND action LIKE '%viewed'`);
  expect(await lines(id)).toContain('verification.viewed');
  await historyOf(id);
  expect(await looks()).toBe(1);
  await omar.get(`/api/verifications/${id}`).expect(200);
  await historyOf(id, omar);
  expect(await looks()).toBe(2);
});

describe('a first decision under four eyes', () => {
  const SECRET = 'The photo is glued on';

  test('is sealed to others, and no other entry tells of it', async () => {
    await fourEyes('all');
    const { id } = await declined('sealed');
    await decide(mara, id, 'rejected', { reason: SECRET, comment: SECRET }).expect(200);
    expect(kindsOf(await historyOf(id), 'review')).toMatchObject([
      { review: { decision: 'rejected', reason: SECRET, sealed: false } },
    ]);
    for (const who of [omar, desk.admin]) {
      const seen = await historyOf(id, who);
      expect(kindsOf(seen, 'review')).toMatchObject([
        { review: { decision: null, reason: null, comment: null, sealed: true } },
      ]);
      expect(JSON.stringify(seen)).not.toContain(SECRET);
      expect(JSON.stringify(seen)).not.toContain('rejected');
    }
    await decide(omar, id, 'approved').expect(200);
    expect(kindsOf(await historyOf(id, omar), 'review')).toMatchObject([
      { review: { decision: 'approved' } },
      { review: { decision: 'rejected', reason: SECRET, sealed: false } },
    ]);
  });

  test('stays so when it is withdrawn', async () => {
    await fourEyes('all');
    const { id } = await declined('withdrawn');
    await decide(mara, id, 'rejected', { reason: SECRET }).expect(200);
    await withdraw(mara, id, { reason: SECRET }).expect(200);
    const seen = JSON.stringify(await historyOf(id, omar));
    expect([seen.includes(SECRET), seen.includes('rejected')]).toEqual([false, false]);
    expect(await lines(id, omar)).toContain('decision: withdrawn');
  });
});

test('a covered case is covered in what colleagues wrote, until it is revealed', async () => {
  const { id } = await declined('covered');
  await note(id, `The number ${NUMBER} is known`);
  await decide(mara, id, 'rejected', { reason: `${NUMBER} is not genuine` }).expect(200);
  await hold(id, true, `matter ${NUMBER}`).expect(200);
  expect(JSON.stringify(await historyOf(id))).toContain(`matter ${NUMBER}`);
  await policy({ maskedRoles: ['analyst'] });
  const covered = JSON.stringify(await historyOf(id));
  expect(covered).toContain('is not genuine');
  expect(covered).not.toContain(NUMBER);
  await mara.post(`/api/verifications/${id}/reveal`).expect(200);
  expect(JSON.stringify(await historyOf(id)).split(NUMBER)).toHaveLength(4);
});

test('of a purged case stays what was done, and nothing that was written', async () => {
  await nothingDue();
  const { id } = await dueCase('purged');
  await note(id, 'Called the applicant');
  await decide(mara, id, 'rejected', { reason: 'Anbu is not on the photo' }).expect(200);
  expect(await purge()).toBe(1);
  const seen = await historyOf(id);
  expect(seen.data.map(worded)).toEqual(
    expect.arrayContaining(['verification.purged', 'decision: rejected', 'submit: completed']),
  );
  expect(kindsOf(seen, 'note')).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain('Anbu');
});

describe('of a case with more than anybody reads', () => {
  test('the newest exchanges and those that brought something new are told, and how many are not', async () => {
    const { id } = await desk.submit('polled', { body: inProgress('polled-1') });
    await desk.dataSource.query(
      `INSERT INTO provider_exchange (verification_id, id, operation, started_at, duration_ms, headers, outcome, body_bytes,
         body_truncated, changed)
       SELECT $1, gen_random_uuid(), 'poll', now() + n * interval '1 s', 50, '{}', 'in_progress', 0, false, false
       FROM generate_series(1, 520) n`,
      [id],
    );
    await desk.dataSource.query('UPDATE verification SET exchange_count = 521 WHERE id = $1', [id]);
    const seen = await historyOf(id);
    const operations = kindsOf(seen, 'exchange').map(worded);
    expect([operations.length, operations.at(-1)]).toEqual([501, 'submit: in_progress']);
    expect(seen.omitted).toEqual({ exchanges: 20, events: 0 });
  });

  test('the newest events are told, and how many are not', async () => {
    const { id } = await desk.submit('watched');
    await historyOf(id);
    await desk.dataSource.query(
      `INSERT INTO audit_event (actor, action, verification_id, details, at)
       SELECT 'system', 'verification.recheck_requested', $1, '{}', now() + n * interval '1 s' FROM generate_series(1, 1003) n`,
      [id],
    );
    const seen = await historyOf(id);
    expect(kindsOf(seen, 'event')).toHaveLength(1000);
    // Submitted, in progress and looked at are among them.
    expect(seen.omitted).toEqual({ exchanges: 0, events: 6 });
  });
});

test('a case that is not there has none', async () => {
  await mara.get('/api/verifications/00000000-0000-4000-8000-000000000000/history').expect(404);
  await mara.get('/api/verifications/12/history').expect(400);
});
