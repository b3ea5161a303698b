import type { VerificationFilter } from '@desk/contract';
import type { SelectQueryBuilder } from 'typeorm';
import { UNASSIGNED } from '../assignments/assignee.ts';
import { NEEDS_REVIEW, OUTDATED } from './needs-review.ts';
import type { Verification } from './verification.entity.ts';

/** One condition of a filter: SQL over the alias `v`, and the parameters that it names. */
export interface Condition {
  /** The filter that it comes from, which a facet leaves out for its own counts. */
  of: keyof VerificationFilter;
  sql: string;
  parameters: Record<string, unknown>;
}

/** Columns that a filter compares for being any of the given values. */
const SCALARS = {
  status: 'v.status',
  verificationStatus: 'v.verification_status',
  country: 'v.country',
  documentType: 'v.document_type',
  reviewStage: 'v.review_stage',
} as const;

/** Array columns that a filter searches for any of the given values. */
const ARRAYS = {
  declinedReason: 'v.declined_reasons',
  failedCheck: 'v.failed_checks',
  unperformedCheck: 'v.unperformed_checks',
  finding: 'v.findings',
} as const;

/** What `none` stands for, beside a value of the others. */
const OPTIONAL = {
  reviewDecision: {
    some: 'v.review_decision = ANY(:reviewDecision)',
    none: 'v.review_decision IS NULL',
  },
  assigneeId: {
    some: '(v.assignee_id = ANY(CAST(:assigneeId AS uuid[])) AND v.assigned_until > now())',
    none: UNASSIGNED,
  },
} as const;

/** Conditions that a case meets or not: bare, since a comparison with what is asked would pass their index by. */
const FLAGS = {
  needsReview: NEEDS_REVIEW,
  outdated: OUTDATED,
  purged: '(v.purged_at IS NOT NULL)',
  unperformed: `(v.unperformed_checks <> '{}')`,
} as const;

const BOUNDS = {
  requestedFrom: 'v.requested_at >= :requestedFrom',
  requestedTo: 'v.requested_at < :requestedTo',
  completedFrom: 'v.completed_at >= :completedFrom',
  completedTo: 'v.completed_at < :completedTo',
  faceMatchMin: 'v.face_match_confidence >= :faceMatchMin',
  faceMatchMax: 'v.face_match_confidence <= :faceMatchMax',
} as const;

/** What `q` looks into, all of them with a trigram index. */
const SEARCHED = ['v.full_name', 'v.full_name_native', 'v.reference_id'];
const SEARCHED_AND_COVERED = ['v.email', 'v.document_number'];

/** What is searched, and whether whoever searches sees e-mails and document numbers covered. */
export interface Searched {
  filter: VerificationFilter;
  masked: boolean;
}

/** Narrows a query over `verification v` to a filter, but for the parameter `except`. */
export function applyFilter<T extends SelectQueryBuilder<Verification>>(
  query: T,
  searched: Searched,
  except?: keyof VerificationFilter,
): T {
  for (const { of, sql, parameters } of conditionsOf(searched))
    if (of !== except) query.andWhere(sql, parameters);
  return query;
}

/** The conditions of a filter; a case is searched for when it meets all of them. */
export function conditionsOf({ filter, masked }: Searched): Condition[] {
  return [
    ...entries(SCALARS, filter).map(([of, column, value]) => ({
      of,
      sql: `${column} = ANY(:${of})`,
      parameters: { [of]: value },
    })),
    ...entries(ARRAYS, filter).map(([of, column, value]) => ({
      of,
      sql: `${column} && :${of}`,
      parameters: { [of]: value },
    })),
    ...entries(OPTIONAL, filter).map(([of, sql, value]) => optional(of, sql, value)),
    ...entries(BOUNDS, filter).map(([of, sql, value]) => ({ of, sql, parameters: { [of]: value } })),
    ...entries(FLAGS, filter).map(([of, sql, value]) => ({
      of,
      sql: value ? sql : `NOT ${sql}`,
      parameters: {},
    })),
    ...(filter.q === undefined ? [] : [search(filter.q, masked)]),
  ];
}

/** The given parameters of one of the tables above, with what the table says of each. */
function entries<K extends keyof VerificationFilter, S>(table: Record<K, S>, filter: VerificationFilter) {
  return (Object.keys(table) as K[]).flatMap((of) => {
    const value = filter[of];
    return value === undefined ? [] : [[of, table[of], value] as const];
  });
}

function optional(
  of: keyof typeof OPTIONAL,
  { some, none }: { some: string; none: string },
  values: readonly string[],
): Condition {
  const named = values.filter((value) => value !== 'none');
  const sql = values.length > named.length ? `(${some} OR ${none})` : some;
  return { of, sql, parameters: { [of]: named } };
}

/**
 * A masked role finds an e-mail or a number only by the whole of it: by parts, what is covered could be guessed sign by
 * sign.
 */
function search(q: string, masked: boolean): Condition {
  const whole = q.trim().replace(/[\\%_]/g, '\\$&');
  const parts = SEARCHED.map((column) => `${column} ILIKE :q`);
  const covered = SEARCHED_AND_COVERED.map((column) => `${column} ILIKE ${masked ? ':whole' : ':q'}`);
  return {
    of: 'q',
    sql: `(${[...parts, ...covered].join(' OR ')})`,
    parameters: { q: `%${whole}%`, ...(masked && { whole }) },
  };
}
