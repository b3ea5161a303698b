import { FACETS, type FacetName } from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { conditionsOf, type Condition, type Searched } from '../verifications/verification-filter.ts';
import { bitsOf, EMPTY, setOf, type CaseSet } from './case-sets.ts';
import type { Segment } from './segments.ts';

/** How many cases have a value. */
export interface FacetCount {
  facet: FacetName;
  value: string;
  count: number;
}

/** What is asked for, in the words of SQL: for each condition of the filter, its set of cases. */
interface Asked {
  conditions: Condition[];
  sets: CaseSet[];
}

/**
 * Exact counts of any filter, from bitmaps (migration 11): the sets of its conditions are intersected, and the bits counted.
 * Cases whose newest change is not carried over yet are left out there and counted from their rows, all in one statement and so
 * in one snapshot. Among a million cases a total takes 2 ms where counting rows takes 80, all facets 25 ms.
 */
@Injectable()
export class CaseCounts {
  async total(source: DataSource, searched: Searched): Promise<number> {
    const asked = askedFor(searched);
    const [row] = await query<{ total: number }>(source, totalOf(asked), asked);
    return row?.total ?? 0;
  }

  /** How many cases each value would give under all the other filters; of each facet the most frequent first. */
  facets(source: DataSource, searched: Searched): Promise<FacetCount[]> {
    const asked = askedFor(searched);
    const filtered = FACETS.filter((name) => asked.sets.some(({ of }) => of === name));
    const parts = [
      { asked, facets: FACETS.filter((name) => !filtered.includes(name)) },
      ...filtered.map((name) => ({ asked: without(asked, name), facets: [name] })),
    ];
    const masks = parts.map(
      ({ asked }, index) => `matching_${index} AS MATERIALIZED (${matching(asked.sets)})`,
    );
    const counts = parts.map(({ asked, facets }, index) => counted(asked, facets, `matching_${index}`));
    return query<FacetCount>(
      source,
      `WITH ${[common(asked), ...masks].join(', ')}
       SELECT facet, value, sum(count)::int AS count FROM (${counts.join(' UNION ALL ')}) AS part
       GROUP BY facet, value HAVING sum(count) > 0 ORDER BY facet, count DESC, value`,
      asked,
    );
  }

  /**
   * How many cases are searched for; and of the parts that a facet's values divide them into, in the order of these values and with
   * the rest last, those that a page lies in.
   * @param facet of one value a case at most
   */
  async located(
    source: DataSource,
    searched: Searched,
    { facet, order, skip, take }: { facet: string; order: 'asc' | 'desc'; skip: number; take: number },
  ): Promise<{ total: number; segments: Segment[] }> {
    const asked = askedFor(searched);
    const wanted = `facet IN ('all', '${facet}')`;
    const rows = await query<{ total: number } & (Segment | { matching: null })>(
      source,
      `WITH ${common(asked)}, matching AS MATERIALIZED (${matching(asked.sets)}),
       counted AS MATERIALIZED (
         SELECT nullif(facet, 'all') AS facet, value, sum(matching) AS matching, sum("all") AS "all" FROM (
           SELECT b.facet, b.value, coalesce(bit_count(b.bits & matching.bits), 0)::int AS matching, bit_count(b.bits)::int AS "all"
           FROM verification_bitmap b LEFT JOIN matching USING (block) WHERE b.${wanted}
           UNION ALL
           SELECT f.facet, f.value, 1, 1 FROM verification v CROSS JOIN LATERAL verification_facets(v) f
           WHERE f.${wanted} AND ${unsettled(asked.conditions)}
           OFFSET 0) AS part
         GROUP BY facet, value),
       segment AS (
         SELECT value, matching, "all" FROM counted WHERE facet IS NOT NULL
         UNION ALL
         SELECT NULL, sum(CASE WHEN facet IS NULL THEN matching ELSE -matching END),
           sum(CASE WHEN facet IS NULL THEN "all" ELSE -"all" END) FROM counted),
       placed AS (
         SELECT *, sum(matching) OVER (ORDER BY value IS NULL, value ${order}) - matching AS before FROM segment)
       SELECT total::int, value, matching::int, "all"::int, before::int
       FROM (SELECT coalesce(sum(matching), 0) AS total FROM segment) AS whole
       LEFT JOIN placed ON matching > 0 AND before < ${skip + take} AND before + matching > ${skip}
       ORDER BY before`,
      asked,
    );
    return {
      total: rows[0]?.total ?? 0,
      segments: rows.filter((row): row is { total: number } & Segment => row.matching !== null),
    };
  }
}

function totalOf(asked: Asked): string {
  return `WITH ${common(asked)}
    SELECT ((SELECT coalesce(sum(bit_count(bits)), 0) FROM (${matching(asked.sets)}) AS matching)
      + (SELECT count(*) FROM verification v WHERE ${unsettled(asked.conditions)}))::int AS total`;
}

function query<Row>(source: DataSource, sql: string, { conditions }: Asked): Promise<Row[]> {
  const named = Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as object;
  return source.query<Row[]>(...source.driver.escapeQueryWithParameters(sql, named));
}

function askedFor(searched: Searched): Asked {
  const conditions = conditionsOf(searched);
  return { conditions, sets: conditions.map((condition) => setOf(condition, searched.filter)) };
}

const without = ({ conditions, sets }: Asked, name: FacetName): Asked => ({
  conditions: conditions.filter(({ of }) => of !== name),
  sets: sets.filter(({ of }) => of !== name),
});

/** What all parts of a statement share: the cases that are counted from their rows, and each condition's set. */
const common = ({ sets }: Asked): string =>
  [
    'changed AS MATERIALIZED (SELECT DISTINCT verification_id FROM verification_changed)',
    `unsettled AS MATERIALIZED (${bitsOf('FROM changed JOIN verification_place USING (verification_id)')})`,
    ...sets.map(({ of, sql }) => `"${of}" AS MATERIALIZED (${sql})`),
  ].join(', ');

/** (block, bits) of the cases in all sets whose bits are settled. */
function matching(sets: CaseSet[]): string {
  const bits = ['whole.bits'];
  const joins: string[] = [];
  for (const { of, outside } of [...sets, { of: 'unsettled', outside: true }]) {
    bits.push(outside ? `~coalesce("${of}".bits, ${EMPTY})` : `"${of}".bits`);
    joins.push(`${outside ? 'LEFT JOIN' : 'JOIN'} "${of}" USING (block)`);
  }
  return `SELECT block, ${bits.join(' & ')} AS bits
    FROM (SELECT block, bits FROM verification_bitmap WHERE facet = 'all' AND value = '') AS whole ${joins.join(' ')}`;
}

/** The rest, as a condition on their rows. */
const unsettled = (conditions: Condition[]): string =>
  ['v.id IN (SELECT verification_id FROM changed)', ...conditions.map(({ sql }) => sql)].join(' AND ');

/**
 * (facet, value, count) of some facets. The bits are counted before they are grouped: grouping would carry them along.
 * @param mask what gives (block, bits) of the cases that are searched for
 */
function counted({ conditions }: Asked, facets: readonly FacetName[], mask: string): string {
  const wanted = `facet = ANY('{${facets.join()}}')`;
  return `
    SELECT facet, value, sum(bits) AS count FROM (
      SELECT b.facet, b.value, bit_count(b.bits & ${mask}.bits)::int AS bits
      FROM verification_bitmap b JOIN ${mask} USING (block) WHERE b.${wanted} OFFSET 0) AS bitmap
    GROUP BY facet, value
    UNION ALL
    SELECT f.facet, f.value, count(*) FROM verification v CROSS JOIN LATERAL verification_facets(v) f
    WHERE f.${wanted} AND ${unsettled(conditions)} GROUP BY f.facet, f.value`;
}

/** SQL for how many cases there are, to be read beside rows and in their snapshot. */
export const TOTAL_OF_ALL = `(${totalOf(askedFor({ filter: {}, masked: false }))})`;
