import { FACETS, type VerificationFilter } from '@desk/contract';
import type { Condition } from '../verifications/verification-filter.ts';

/** Places of cases in one bitmap: migration 11. */
const PLACES = 8_192;
export const EMPTY = `B'0'::bit(${PLACES})`;

/** The cases that meet one condition of a filter, as bits. */
export interface CaseSet {
  of: keyof VerificationFilter;
  /** Gives (block, bits), each block once at most. */
  sql: string;
  /** Whether the condition means all cases but these. */
  outside: boolean;
}

/** (block, bits) of the cases at the given places. @param from gives rows with a `place` */
export const bitsOf = (from: string): string =>
  `SELECT (place / ${PLACES})::int AS block, bit_or(set_bit(${EMPTY}, (place % ${PLACES})::int, 1)) AS bits ${from} GROUP BY 1`;

/** The same of the cases whose rows meet a condition: what no bitmap holds is read from an index. */
const rows = (condition: string): string =>
  bitsOf(`FROM verification v JOIN verification_place p ON p.verification_id = v.id WHERE ${condition}`);

const values = (facet: string, condition: string): string =>
  `SELECT block, bits FROM verification_bitmap WHERE facet = '${facet}' AND ${condition}`;

const union = (...parts: string[]): string =>
  `SELECT block, bit_or(bits) AS bits FROM (${parts.join(' UNION ALL ')}) AS part GROUP BY block`;

/** Filters whose values have bitmaps of their own: by what is counted is filtered. */
const VALUES = new Set<keyof VerificationFilter>(FACETS);

const FLAGS = new Set<keyof VerificationFilter>(['needsReview', 'outdated', 'purged', 'unperformed']);

/** Bounds: whole days, or units of confidence, have bitmaps; what is left at the edge of one is read from its rows. */
const BOUNDS: Partial<Record<keyof VerificationFilter, (bound: never) => Bound>> = {
  requestedFrom: (time: string) => since('requestedDay', 'v.requested_at', time),
  requestedTo: (time: string) => before('requestedDay', 'v.requested_at', time),
  completedFrom: (time: string) => since('completedDay', 'v.completed_at', time),
  completedTo: (time: string) => before('completedDay', 'v.completed_at', time),
  faceMatchMin: (least: number) =>
    Number.isInteger(least)
      ? { facet: 'faceMatch', than: '>=', value: confidence(least) }
      : {
          facet: 'faceMatch',
          than: '>',
          value: confidence(least),
          edge: `v.face_match_confidence < ${Math.ceil(least)}`,
        },
  faceMatchMax: (most: number) => ({
    facet: 'faceMatch',
    than: '<',
    value: confidence(most),
    ...(Number.isInteger(most)
      ? { also: { facet: 'faceMatchWhole', value: confidence(most) } }
      : { edge: `v.face_match_confidence >= ${Math.floor(most)}` }),
  }),
};

interface Bound {
  facet: string;
  than: '<' | '>' | '>=';
  value: string;
  /** One more value whose cases are within the bound. */
  also?: { facet: string; value: string };
  /** What holds, beside the condition itself, for the cases in the middle of whose day or unit the bound lies. */
  edge?: string;
}

const since = (facet: string, column: string, time: string): Bound => {
  const day = dayOf(time);
  if (isMidnight(time)) return { facet, than: '>=', value: day };
  return { facet, than: '>', value: day, edge: `${column} < ${midnight(day)} + interval '1 day'` };
};

const before = (facet: string, column: string, time: string): Bound => {
  const day = dayOf(time);
  return {
    facet,
    than: '<',
    value: day,
    ...(!isMidnight(time) && { edge: `${column} >= ${midnight(day)}` }),
  };
};

/** Of an ISO time in UTC. */
const dayOf = (time: string): string => time.slice(0, 'YYYY-MM-DD'.length);
const isMidnight = (time: string): boolean => time.endsWith('T00:00:00.000Z');
const midnight = (day: string): string => `TIMESTAMPTZ '${day} 00:00Z'`;

/** As `verification_facets` writes it. */
const confidence = (value: number): string => String(Math.floor(value) + 1).padStart(3, '0');

/** @param filter where the condition is from */
export function setOf({ of, sql }: Condition, filter: VerificationFilter): CaseSet {
  const inside = (sql: string): CaseSet => ({ of, sql, outside: false });
  // What stands for an empty column is not among the condition's values.
  const orNone =
    of === 'reviewDecision' && filter.reviewDecision?.includes('none') ? ` OR value = 'none'` : '';
  if (VALUES.has(of)) return inside(union(values(of, `(value = ANY(:${of})${orNone})`)));
  if (FLAGS.has(of)) return { ...inside(values('flag', `value = '${of}'`)), outside: filter[of] === false };
  const boundOf = BOUNDS[of];
  if (boundOf) {
    const { facet, than, value, also, edge } = boundOf(filter[of] as never);
    return inside(
      union(
        values(facet, `value ${than} '${value}'`),
        ...(also ? [values(also.facet, `value = '${also.value}'`)] : []),
        ...(edge === undefined ? [] : [rows(`${sql} AND ${edge}`)]),
      ),
    );
  }
  // Few are assigned: whoever asks for all others asks for all but these.
  if (of === 'assigneeId' && filter.assigneeId?.includes('none'))
    return { ...inside(rows(`v.assignee_id IS NOT NULL AND NOT (${sql})`)), outside: true };
  return inside(rows(sql));
}
