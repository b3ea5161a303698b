import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VerificationPage } from '@desk/contract';
import { NEEDS_REVIEW } from '../src/verifications/needs-review.ts';
import { Desk } from './harness/desk.ts';

const STATES = [
  ['in_progress', null],
  ['rejected', null],
  ['unconfirmed', null],
  ['failed', null],
  ['completed', null],
  ['completed', 'declined'],
  ['completed', 'accepted'],
] as const;
const FINDINGS = [[], ['mrz_repaired'], ['mrz_repaired', 'stalled']];
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
  findings: string[];
  decision: string | null;
  reviewedAt: string | null;
  changedAt: string | null;
  stage?: string;
  purged: boolean;
}

const CASES: Case[] = STATES.flatMap(([status, verdict]) =>
  FINDINGS.flatMap((findings) =>
    DECISIONS.flatMap((decided) =>
      [false, true].map((purged) => ({ status, verdict, findings, ...decided, purged })),
    ),
  ),
);

/** In words of the contract, not of the code. */
function should({
  status,
  verdict,
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
    ['failed', 'unconfirmed'].includes(status) ||
    verdict === 'declined' ||
    (verdict === 'accepted' && findings.includes('stalled'));
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
         answer_changed_at, review_stage, purged_at, submitted_by, data_key)
       VALUES ($1, 'x@example.com', 'IN', $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN now() END, 'system', '')`,
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

test('the cases that need one are found by an index that holds no others', async () => {
  const plan = await desk.dataSource.transaction(async (manager) => {
    for (const other of ['seqscan', 'sort', 'bitmapscan'])
      await manager.query(`SET LOCAL enable_${other} = off`);
    return manager.query<object[]>(
      `EXPLAIN SELECT id FROM verification v WHERE ${NEEDS_REVIEW} ORDER BY requested_at, id LIMIT 1`,
    );
  });
  expect(JSON.stringify(plan)).toContain('verification_needs_review');
});
