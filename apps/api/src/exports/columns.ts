import { CSV_COLUMNS, KNOWN_CHECKS, type CsvColumn } from '@desk/contract';
import { COVERED_COLUMNS } from './covered-line.ts';
import { defused } from './formula-in-sql.ts';

type CheckColumn = `check_${(typeof KNOWN_CHECKS)[number]}`;

/**
 * Times are to the millisecond. With a tenth of one added, Postgres writes all three digits and one more, which is cut off: for
 * each of them `to_char` takes half again as long. The session's time zone is UTC.
 */
const time = (column: string): string =>
  `substr(to_json((${column} + interval '100 microseconds')::timestamp)::text, 2, 23) || 'Z'`;
const list = (column: string): string =>
  `CASE WHEN cardinality(${column}) > 0 THEN array_to_string(${column}, ' | ') END`;

/** Columns that only the desk writes, or that a constraint keeps to known words: no cell of them begins like a formula. */
const OWN = {
  verification_id: 'v.id',
  country: 'v.country',
  status: 'v.status',
  verification_status: 'v.verification_status',
  face_match_confidence: 'v.face_match_confidence',
  ...(Object.fromEntries(KNOWN_CHECKS.map((name) => [`check_${name}`, `checks.${name}`])) as Record<
    CheckColumn,
    string
  >),
  review_decision: 'v.review_decision',
  reviewed_at: time('v.reviewed_at'),
  submitted_at: time('v.submitted_at'),
  requested_at: time('v.requested_at'),
  completed_at: time('v.completed_at'),
  last_checked_at: time('v.last_checked_at'),
  exchange_count: 'v.exchange_count',
  response_sha256: 'v.response_sha256',
};

/** Text from outside. */
const FOREIGN = {
  reference_id: 'v.reference_id',
  email: 'v.email',
  declined_reason: 'v.declined_reason',
  declined_reasons: list('v.declined_reasons'),
  document_type: 'v.document_type',
  document_number: 'v.document_number',
  document_country: 'v.document_country',
  full_name: 'v.full_name',
  date_of_birth: 'v.date_of_birth',
  issue_date: 'v.issue_date',
  expiry_date: 'v.expiry_date',
  findings: list('v.findings'),
  review_reason: 'v.review_reason',
  reviewed_by: `CASE WHEN v.first_reviewed_by IS NULL THEN v.reviewed_by ELSE concat_ws(' | ', v.first_reviewed_by, v.reviewed_by) END`,
  submitted_by: 'v.submitted_by',
} satisfies Partial<Record<CsvColumn, string>>;

const EXPRESSIONS: Record<CsvColumn, string> = {
  ...OWN,
  ...(Object.fromEntries(
    Object.entries(FOREIGN).map(([column, text]) => [column, defused(text)]),
  ) as typeof FOREIGN),
};

const isCovered = (column: CsvColumn): column is (typeof COVERED_COLUMNS)[number] =>
  (COVERED_COLUMNS as readonly CsvColumn[]).includes(column);

/** The CSV's columns in order, as a select list over `verification v`, `CHECKS` and `FORMULA_RULE`. */
export const SELECTED = CSV_COLUMNS.map((column) => EXPRESSIONS[column]).join(', ');

/** The same, with what is to be covered as it is stored. */
export const SELECTED_UNCOVERED = CSV_COLUMNS.map((column) =>
  isCovered(column) ? FOREIGN[column] : EXPRESSIONS[column],
).join(', ');

/**
 * To be joined: each check of a case. Many cases have the same, and what was worked out for one is remembered for the others
 * (Memoize, since OFFSET keeps it a query of its own), which takes a third off.
 */
export const CHECKS = `LATERAL (SELECT ${KNOWN_CHECKS.map(
  (name) =>
    `CASE WHEN '${name}' = ANY(v.passed_checks) THEN '1' WHEN '${name}' = ANY(v.failed_checks) THEN '0' END AS ${name}`,
).join(', ')} OFFSET 0) AS checks`;
