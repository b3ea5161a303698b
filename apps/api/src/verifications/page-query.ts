import type { VerificationSearch } from '@desk/contract';
import type { SelectQueryBuilder } from 'typeorm';
import { assigneeOf } from '../assignments/assignee.ts';
import type { Stretch } from '../counts/segments.ts';
import type { Verification } from './verification.entity.ts';
import { LISTED, type ListedCase } from './verification.mapper.ts';

type Sort = VerificationSearch['sort'];

/** How the cases of a sort lie in segments: by which facet, and which rows are those of consecutive values of it. */
interface Segmented {
  facet: string;
  between: (first: string, last: string) => string;
  /** Whether the column's index gives consecutive segments in order; else each has but one value of the column. */
  joined: boolean;
}

const days = (facet: string, column: string): Segmented => ({
  facet,
  joined: true,
  between: (first, last) =>
    `${column} >= TIMESTAMPTZ '${first} 00:00Z' AND ${column} < TIMESTAMPTZ '${last} 00:00Z' + interval '1 day'`,
});

const values = (facet: string, column: string): Segmented => ({
  facet,
  joined: false,
  between: (value) => `${column} = '${value}'`,
});

/** Sorts whose pages are found by counts. The values are enumerations, dates or numbers of ours: nothing in them needs quoting. */
export const SEGMENTED: Partial<Record<Sort, Segmented>> = {
  requestedAt: days('requestedDay', 'v.requested_at'),
  completedAt: days('completedDay', 'v.completed_at'),
  country: values('country', 'v.country'),
  status: values('status', 'v.status'),
  verificationStatus: values('verificationStatus', 'v.verification_status'),
  faceMatchConfidence: {
    facet: 'faceMatch',
    joined: true,
    // The first holds what is below 0, the last what is above 100.
    between: (first, last) =>
      [
        'v.face_match_confidence IS NOT NULL',
        ...(Number(first) > 0 ? [`v.face_match_confidence >= ${Number(first) - 1}`] : []),
        ...(Number(last) < 102 ? [`v.face_match_confidence < ${Number(last)}`] : []),
      ].join(' AND '),
  },
  fullName: { facet: 'fullName', joined: true, between: () => 'v.full_name IS NOT NULL' },
};

/** Cases that may be walked past in the order of an index until a page is full: 20 ms. */
const WALKED = 20_000;

/** Has a query give what rows of a list are made of, as it is: TypeORM's own mapping takes longer than Postgres. */
export function selectListed(query: SelectQueryBuilder<Verification>): SelectQueryBuilder<Verification> {
  query.select(assigneeOf('v'), 'assignee' satisfies keyof ListedCase);
  for (const property of LISTED) query.addSelect(`v.${property}`, property);
  return query;
}

/** Narrows a query over the cases that are searched for to the part of a page that lies in one stretch, in the sort's order. */
export function inStretch(
  query: SelectQueryBuilder<Verification>,
  { sort, order }: Pick<VerificationSearch, 'sort' | 'order'>,
  { segments, skip, take }: Stretch,
): SelectQueryBuilder<Verification> {
  const direction = order === 'asc' ? 'ASC' : 'DESC';
  query.offset(skip).limit(take);
  const segmented = SEGMENTED[sort];
  const [first, last] = [segments[0]?.value, segments.at(-1)?.value];
  if (first === null || last === null) query.andWhere(`v.${sort} IS NULL`);
  else if (segmented !== undefined && first !== undefined && last !== undefined)
    query.andWhere(order === 'asc' ? segmented.between(first, last) : segmented.between(last, first));
  if (first !== null && segmented?.joined !== false)
    query.orderBy(
      isSparse(segments, skip + take) ? `coalesce(v.${sort}, v.${sort})` : `v.${sort}`,
      direction,
    );
  return query.addOrderBy('v.id', direction);
}

/**
 * Whether so few of the cases are searched for that walking in the sort's order would take longer than finding them all first:
 * Postgres would walk, since it takes conditions for independent of each other. It knows no index that gives `coalesce`.
 */
function isSparse(segments: Stretch['segments'], wanted: number): boolean {
  const sum = (key: 'matching' | 'all') => segments.reduce((total, segment) => total + segment[key], 0);
  return segments.length > 0 && (wanted * sum('all')) / Math.max(sum('matching'), 1) > WALKED;
}
