import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FACETS, SORT_FIELDS, type FacetName, type Facets, type VerificationPage } from '@desk/contract';
import fc from 'fast-check';
import { BitmapFolder } from '../../src/counts/bitmap-folder.ts';
import { needsReview } from '../../src/verifications/needs-review.ts';
import { Desk } from '../harness/desk.ts';
import { PATIENCE_MS, runs } from './runs.ts';

/** A case as its row says, in what it is filtered and counted by. */
interface Row {
  id: string;
  email: string;
  full_name: string | null;
  submitted_at: Date;
  country: string;
  status: string;
  verification_status: string | null;
  document_type: string | null;
  declined_reasons: string[];
  failed_checks: string[];
  unperformed_checks: string[];
  findings: string[];
  review_decision: string | null;
  review_stage: string;
  face_match_confidence: number | null;
  requested_at: Date;
  completed_at: Date | null;
  purged_at: Date | null;
  assignee_id: string | null;
  reviewed_at: Date | null;
  answer_changed_at: Date | null;
}

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const some = <T>(...of: T[]) => fc.subarray(of);
const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03'];
const time = fc.tuple(
  fc.constantFrom(...DAYS),
  fc.constantFrom('00:00:00.000', '09:30:00.000', '23:59:59.999'),
);
const at = time.map(([day, clock]) => `${day}T${clock}Z`);
const face = fc.constantFrom(0, 41, 41.5, 42, 99.9, 100);

/** What may become of a case in one step: any of its columns has any value. */
const columns = fc.record({
  country: fc.constantFrom('AE', 'IN', 'QA'),
  status: fc.constantFrom('queued', 'in_progress', 'completed', 'failed', 'unconfirmed'),
  verification_status: fc.constantFrom(null, 'accepted', 'declined'),
  document_type: fc.constantFrom(null, 'passport', 'id_card'),
  full_name: fc.constantFrom(null, 'Anbu Maadhiri', 'ANBU', 'هدى', '苏样'),
  declined_reasons: some('Document is expired', 'முகம் பொருந்தவில்லை', 'الوجه غير مطابق'),
  failed_checks: some('face', 'document'),
  unperformed_checks: some('expiry_date', 'dob'),
  findings: some('stalled', 'mrz_repaired', 'document_expired'),
  review_decision: fc.constantFrom(null, 'approved', 'rejected'),
  review_stage: fc.constantFrom('open', 'awaiting_second', 'decided'),
  face_match_confidence: fc.option(face),
  requested_at: at,
  completed_at: fc.option(at),
  purged_at: fc.option(at, { freq: 5 }),
  reviewed_at: fc.option(at),
  answer_changed_at: fc.option(at),
});

/** Cases, by their number, that are changed, and whether that is carried over at once. */
const step = fc.record({
  cases: fc.array(fc.nat({ max: 29 }), { minLength: 1, maxLength: 12 }),
  columns,
  assigned: fc.boolean(),
  foldedAfter: fc.boolean(),
});

const filter = fc.record(
  {
    status: some('queued', 'completed', 'failed'),
    verificationStatus: some('accepted', 'declined'),
    country: some('AE', 'IN'),
    declinedReason: some('Document is expired', 'الوجه غير مطابق', 'Nobody’s'),
    documentType: some('passport'),
    failedCheck: some('face', 'document'),
    unperformedCheck: some('dob'),
    finding: some('stalled', 'document_expired'),
    reviewDecision: some('none', 'approved'),
    reviewStage: some('open', 'decided'),
    requestedFrom: at,
    requestedTo: at,
    completedFrom: at,
    completedTo: at,
    faceMatchMin: face,
    faceMatchMax: face,
    purged: fc.boolean(),
    outdated: fc.boolean(),
    needsReview: fc.boolean(),
    unperformed: fc.boolean(),
    assignee: fc.constantFrom('none', 'me', 'both'),
    q: fc.constantFrom('case-1', 'case-2'),
  },
  { requiredKeys: [] },
);
type Filter = typeof filter extends fc.Arbitrary<infer T> ? T : never;

const isOutdated = ({ answer_changed_at: changed, reviewed_at: reviewed }: Row): boolean =>
  changed !== null && reviewed !== null && changed > reviewed;

const standingOf = (row: Row) =>
  ({
    status: row.status,
    verificationStatus: row.verification_status,
    findings: row.findings,
    reviewDecision: row.review_decision,
    reviewStage: row.review_stage,
    reviewedAt: row.reviewed_at,
    answerChangedAt: row.answer_changed_at,
    completedAt: row.completed_at,
    purgedAt: row.purged_at,
  }) as Parameters<typeof needsReview>[0];

/** What each filter means, in words of the contract. */
const HOLDS: {
  [K in keyof Filter]-?: (row: Row, wanted: NonNullable<Filter[K]>) => boolean;
} = {
  status: (row, wanted) => wanted.some((value) => value === row.status),
  verificationStatus: (row, wanted) => wanted.some((value) => value === row.verification_status),
  country: (row, wanted) => wanted.some((value) => value === row.country),
  documentType: (row, wanted) => wanted.some((value) => value === row.document_type),
  declinedReason: (row, wanted) => wanted.some((value) => row.declined_reasons.includes(value)),
  failedCheck: (row, wanted) => wanted.some((value) => row.failed_checks.includes(value)),
  unperformedCheck: (row, wanted) => wanted.some((value) => row.unperformed_checks.includes(value)),
  finding: (row, wanted) => wanted.some((value) => row.findings.includes(value)),
  reviewDecision: (row, wanted) => wanted.some((value) => value === (row.review_decision ?? 'none')),
  reviewStage: (row, wanted) => wanted.some((value) => value === row.review_stage),
  requestedFrom: (row, from) => row.requested_at >= new Date(from),
  requestedTo: (row, to) => row.requested_at < new Date(to),
  completedFrom: (row, from) => row.completed_at !== null && row.completed_at >= new Date(from),
  completedTo: (row, to) => row.completed_at !== null && row.completed_at < new Date(to),
  faceMatchMin: ({ face_match_confidence: value }, least) => value !== null && value >= least,
  faceMatchMax: ({ face_match_confidence: value }, most) => value !== null && value <= most,
  purged: (row, wanted) => (row.purged_at !== null) === wanted,
  outdated: (row, wanted) => isOutdated(row) === wanted,
  // Its own suite holds this against the contract's words.
  needsReview: (row, wanted) => needsReview(standingOf(row)) === wanted,
  unperformed: (row, wanted) => row.unperformed_checks.length > 0 === wanted,
  assignee: (row, wanted) => (row.assignee_id === null ? wanted !== 'me' : wanted !== 'none'),
  q: (row, q) => row.email.includes(q),
};

const SORTED: Record<(typeof SORT_FIELDS)[number], (row: Row) => string | number | null> = {
  requestedAt: (row) => row.requested_at.getTime(),
  submittedAt: (row) => row.submitted_at.getTime(),
  completedAt: (row) => row.completed_at?.getTime() ?? null,
  email: (row) => row.email,
  fullName: (row) => row.full_name,
  country: (row) => row.country,
  status: (row) => row.status,
  verificationStatus: (row) => row.verification_status,
  faceMatchConfidence: (row) => row.face_match_confidence,
};

/** A page of the list, and the order of all its cases; what is empty comes last in both directions. */
const paging = fc.record({
  sort: fc.constantFrom(...SORT_FIELDS),
  order: fc.constantFrom('asc', 'desc'),
  page: fc.integer({ min: 1, max: 5 }),
  perPage: fc.integer({ min: 1, max: 9 }),
});
type Paging = typeof paging extends fc.Arbitrary<infer T> ? T : never;

function expectedPage(rows: Row[], wanted: Filter, { sort, order, page, perPage }: Paging): string[] {
  const sorted = SORTED[sort];
  const turn = order === 'asc' ? 1 : -1;
  const compare = (a: string | number | null, b: string | number | null): number => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -turn : turn;
  };
  return rows
    .filter((row) => meets(row, wanted))
    .sort((a, b) => compare(sorted(a), sorted(b)) || compare(a.id, b.id))
    .slice((page - 1) * perPage, page * perPage)
    .map(({ id }) => id);
}

const FACET_VALUES: Record<FacetName, (row: Row) => (string | null)[]> = {
  status: (row) => [row.status],
  verificationStatus: (row) => [row.verification_status],
  country: (row) => [row.country],
  declinedReason: (row) => row.declined_reasons,
  documentType: (row) => [row.document_type],
  failedCheck: (row) => row.failed_checks,
  unperformedCheck: (row) => row.unperformed_checks,
  finding: (row) => row.findings,
  reviewDecision: (row) => [row.review_decision ?? 'none'],
  reviewStage: (row) => [row.review_stage],
};

const meets = (row: Row, wanted: Filter, except?: string): boolean =>
  (Object.keys(wanted) as (keyof Filter)[])
    .filter((name) => name !== except && wanted[name] !== undefined)
    .every((name) => HOLDS[name](row, wanted[name] as never));

/** Counted case by case. */
function expectedOf(rows: Row[], wanted: Filter): { total: number; facets: Record<string, object> } {
  const facets = FACETS.map((name) => {
    const counts: Record<string, number> = {};
    for (const row of rows.filter((row) => meets(row, wanted, name)))
      for (const value of FACET_VALUES[name](row))
        if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
    return [name, counts];
  });
  return {
    total: rows.filter((row) => meets(row, wanted)).length,
    facets: Object.fromEntries(facets) as Record<string, object>,
  };
}

test(
  'pages, totals and facets are exact after any changes, whether these are carried over into the bitmaps or not',
  async () => {
    const { id: me } = desk.admin.account;
    const cases = await Promise.all(
      Array.from({ length: 30 }, async (_, number) => (await desk.submit(`case-${number}`)).id),
    );
    const fold = () => desk.api.app.get(BitmapFolder).runOnce();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(filter, paging), { maxLength: 8 }),
        paging,
        async (steps, searches, ofAll) => {
          for (const { cases: numbers, columns, assigned, foldedAfter } of steps) {
            const change = {
              ...columns,
              assignee_id: assigned ? me : null,
              assigned_until: assigned ? '2099-01-01' : null,
            };
            const names = Object.keys(change);
            await desk.dataSource.query(
              `UPDATE verification SET (${names.join(', ')}) = (${names.map((_, index) => `$${index + 2}`).join(', ')}) WHERE id = ANY($1)`,
              [numbers.map((number) => cases[number]), ...Object.values(change)],
            );
            if (foldedAfter) await fold();
          }
          const rows = await desk.dataSource.query<Row[]>('SELECT * FROM verification');
          for (const [wanted, paged] of [[{}, ofAll], ...searches] as [Filter, Paging][]) {
            const { assignee, ...others } = wanted;
            const body = {
              ...others,
              ...(assignee && {
                assigneeId: assignee === 'both' ? ['none', me] : assignee === 'me' ? me : 'none',
              }),
            };
            const page = (
              await desk.admin
                .post('/api/verifications/search')
                .send({ ...body, ...paged })
                .expect(200)
            ).body as VerificationPage;
            const facets = (await desk.admin.post('/api/verifications/facets').send(body).expect(200))
              .body as Facets;
            const counted = Object.entries(facets).map(([name, values]) => [
              name,
              Object.fromEntries(values.map(({ value, count }) => [value, count])),
            ]);
            expect({
              page: page.data.map(({ id }) => id),
              total: page.total,
              facets: Object.fromEntries(counted) as Record<string, object>,
            }).toEqual({ page: expectedPage(rows, wanted, paged), ...expectedOf(rows, wanted) });
          }
        },
      ),
      runs(12),
    );
  },
  // Some two hundred searches over HTTP.
  Math.max(PATIENCE_MS, 120_000),
);
