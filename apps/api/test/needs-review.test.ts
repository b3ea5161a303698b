import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findingCode, type FindingCode, type JobStatus, type VerificationPage } from '@desk/contract';
import { NEEDS_REVIEW } from '../src/verifications/needs-review.ts';
import { addCase } from './harness/cases.ts';
import { Desk } from './harness/desk.ts';
import { inProgress, published } from './harness/scripted-provider.ts';

const STATES = [
  { status: 'queued', verdict: null, answered: false },
  { status: 'in_progress', verdict: null, answered: false },
  { status: 'rejected', verdict: null, answered: false },
  { status: 'unconfirmed', verdict: null, answered: false },
  { status: 'failed', verdict: null, answered: true },
  { status: 'failed', verdict: null, answered: false },
  { status: 'completed', verdict: null, answered: true },
  { status: 'completed', verdict: 'declined', answered: true },
  { status: 'completed', verdict: 'accepted', answered: true },
] as const;
const FINDINGS: FindingCode[][] = [
  [],
  ['mrz_repaired'],
  ['mrz_repaired', 'face_image_reused'],
  ['mrz_repaired', 'stalled'],
];
const DAY = ['2026-01-01', '2026-01-02'] as const;
const DECISIONS = [
  { decision: null, reviewedAt: null, changedAt: null },
  { decision: null, reviewedAt: null, changedAt: null, stage: 'awaiting_second' },
  { decision: 'approved', reviewedAt: DAY[0], changedAt: null, stage: 'disagreed' },
  { decision: null, reviewedAt: null, changedAt: DAY[0] },
  { decision: 'approved', reviewedAt: DAY[0], changedAt: null },
  { decision: 'approved', reviewedAt: DAY[0], changedAt: DAY[0] },
  { decision: 'approved', reviewedAt: DAY[1], changedAt: DAY[0] },
  { decision: 'approved', reviewedAt: DAY[0], changedAt: DAY[1] },
];

interface Case {
  status: string;
  verdict: string | null;
  answered: boolean;
  findings: FindingCode[];
  decision: string | null;
  reviewedAt: string | null;
  changedAt: string | null;
  stage?: string;
  purged: boolean;
}

const CASES: Case[] = STATES.flatMap((state) =>
  FINDINGS.flatMap((findings) =>
    DECISIONS.flatMap((decided) =>
      [false, true].map((purged) => ({ ...state, findings, ...decided, purged })),
    ),
  ),
);

/** In words of the contract, not of the code. */
function should({
  status,
  verdict,
  answered,
  findings,
  decision,
  reviewedAt,
  changedAt,
  stage,
  purged,
}: Case): boolean {
  if (stage !== undefined) return !purged;
  const open = decision === null || (changedAt !== null && reviewedAt !== null && changedAt > reviewedAt);
  const asks =
    status === 'unconfirmed' ||
    (status === 'failed' && answered) ||
    verdict === 'declined' ||
    findings.includes('stalled') ||
    (verdict === 'accepted' && findings.includes('face_image_reused'));
  return !purged && open && asks;
}

let desk: Desk;
const byId = new Map<string, Case>();
beforeAll(async () => {
  desk = await Desk.open();
  for (const one of CASES) {
    const id = randomUUID();
    byId.set(id, one);
    await desk.dataSource.query(
      `INSERT INTO verification (id, email, country, status, verification_status, findings, review_decision, reviewed_at,
         answer_changed_at, review_stage, purged_at, completed_at, submitted_by, data_key)
       VALUES ($1, 'x@example.com', 'IN', $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN now() END,
         CASE WHEN $10 THEN now() END, 'system', '')`,
      [
        id,
        one.status,
        one.verdict,
        one.findings,
        one.decision,
        one.reviewedAt,
        one.changedAt,
        one.stage ?? (one.decision === null ? 'open' : 'decided'),
        one.purged,
        one.answered,
      ],
    );
  }
});
afterAll(() => desk.close());

test.each([true, false])(
  'whether a case needs a review is the same in its row and in the filter: %s',
  async (wanted) => {
    const rows: VerificationPage['data'] = [];
    for (let page = 1; page <= Math.ceil(CASES.length / 100); page++) {
      const answer = await desk.admin
        .post('/api/verifications/search')
        .send({ needsReview: wanted, page, perPage: 100 })
        .expect(200);
      rows.push(...(answer.body as VerificationPage).data);
    }
    expect(rows.filter(({ needsReview }) => needsReview !== wanted)).toEqual([]);
    const expected = [...byId].filter(([, one]) => should(one) === wanted).map(([id]) => id);
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort());
  },
);

const AT_THE_PROVIDER: FindingCode[] = [
  'answer_changed',
  'answer_late',
  'answer_duplicate_keys',
  'answer_other_submission',
  'answer_unexpected',
  'reference_mismatch',
  'reference_unknown',
  'stalled',
  'parked',
];

describe('before there is a verdict', () => {
  const found = async (status: JobStatus): Promise<string[]> => {
    const ids = new Map<string, FindingCode>();
    for (const code of findingCode.options)
      ids.set(await addCase(desk.dataSource, { status, country: 'ZW', findings: [code] }), code);
    const answer = await desk.admin
      .post('/api/verifications/search')
      .send({ needsReview: true, country: ['ZW'], status: [status], perPage: 100 })
      .expect(200);
    return (answer.body as VerificationPage).data.map(({ id }) => ids.get(id) ?? '');
  };

  test.each(['queued', 'in_progress', 'rejected'] as const)(
    'what went wrong at the provider asks for a person, and what is known of the document does not yet: %s',
    async (status) => expect((await found(status)).sort()).toEqual([...AT_THE_PROVIDER].sort()),
  );

  test('a person may decide, and has then dealt with it until the provider says more', async () => {
    const { id } = await desk.submit('parked', { body: inProgress('parked-1') });
    const needs = async () => (await desk.detail(id)).needsReview;
    expect(await needs()).toBe(false);
    await desk.dataSource.query(`UPDATE verification SET findings = '{parked}' WHERE id = $1`, [id]);
    expect(await needs()).toBe(true);
    const decision = { decision: 'resubmission_requested', reason: 'No answer is to be had' };
    await desk.admin.put(`/api/verifications/${id}/review`).send(decision).expect(200);
    expect(await needs()).toBe(false);
    desk.provider.next({ body: published('completed-declined-passport', 'parked-1') });
    await desk.admin.post(`/api/verifications/${id}/recheck`).expect(200);
    expect(await needs()).toBe(true);
  });
});

test('the cases that need one are found by an index that holds no others', async () => {
  const plan = await desk.dataSource.transaction(async (manager) => {
    for (const other of ['seqscan', 'sort', 'bitmapscan'])
      await manager.query(`SET LOCAL enable_${other} = off`);
    return manager.query<object[]>(
      `EXPLAIN SELECT id FROM verification v WHERE ${NEEDS_REVIEW} ORDER BY requested_at, id LIMIT 1`,
    );
  });
  expect(JSON.stringify(plan)).toContain('verification_to_review');
});
