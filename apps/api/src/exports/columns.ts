import { CSV_COLUMNS, KNOWN_CHECKS, type CsvColumn } from '@desk/contract';

const time = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const list = (column: string): string => `array_to_string(${column}, ' | ')`;
const check = (name: string): string =>
  `CASE WHEN '${name}' = ANY(v.passed_checks) THEN '1' WHEN '${name}' = ANY(v.failed_checks) THEN '0' END`;

/** What each CSV column holds: an SQL expression over `verification v` that gives its text. */
const EXPRESSIONS: Record<CsvColumn, string> = {
  verification_id: 'v.id',
  reference_id: 'v.reference_id',
  email: 'v.email',
  country: 'v.country',
  status: 'v.status',
  verification_status: 'v.verification_status',
  declined_reason: 'v.declined_reason',
  declined_reasons: list('v.declined_reasons'),
  document_type: 'v.document_type',
  document_number: 'v.document_number',
  document_country: 'v.document_country',
  full_name: 'v.full_name',
  date_of_birth: 'v.date_of_birth',
  issue_date: 'v.issue_date',
  expiry_date: 'v.expiry_date',
  face_match_confidence: 'v.face_match_confidence',
  ...(Object.fromEntries(KNOWN_CHECKS.map((name) => [`check_${name}`, check(name)])) as Record<
    `check_${(typeof KNOWN_CHECKS)[number]}`,
    string
  >),
  findings: list('v.findings'),
  review_decision: 'v.review_decision',
  review_reason: 'v.review_reason',
  reviewed_by: `nullif(concat_ws(' | ', v.first_reviewed_by, v.reviewed_by), '')`,
  reviewed_at: time('v.reviewed_at'),
  submitted_by: 'v.submitted_by',
  submitted_at: time('v.submitted_at'),
  requested_at: time('v.requested_at'),
  completed_at: time('v.completed_at'),
  last_checked_at: time('v.last_checked_at'),
  exchange_count: 'v.exchange_count',
  response_sha256: 'v.response_sha256',
};

/** The CSV's columns as a select list, in order, each as text under its own name. */
export const SELECTED = CSV_COLUMNS.map((column) => ({
  expression: `(${EXPRESSIONS[column]})::text`,
  column,
}));
