import {
  FACETS,
  verificationSearch,
  type Facets,
  type VerificationFilter,
  type VerificationPage,
  type VerificationSearch,
} from '@desk/contract';
import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { CaseCounts, TOTAL_OF_ALL } from '../counts/case-counts.ts';
import { stretchesOf, type Stretch } from '../counts/segments.ts';
import { prepared } from '../database/prepared.ts';
import { Reads } from '../database/reads.ts';
import { CaseMasking } from './case-masking.ts';
import { coverRow, mayTell } from './masking.ts';
import { inStretch, SEGMENTED, selectListed } from './page-query.ts';
import { applyFilter, conditionsOf, type Searched } from './verification-filter.ts';
import { toRow, type ListedCase } from './verification.mapper.ts';
import { Verification } from './verification.entity.ts';

/** As many rows as a page has unless somebody asks for more. Each number is a text of its own to Postgres. */
const { perPage: USUAL_PAGE } = verificationSearch.parse({});

/** So far into all cases an index is walked as fast as counts are looked up. */
const NEAR = 1_000;

/** The list, its exact total and its facets: columns only, never a body. */
@Injectable()
export class VerificationList {
  constructor(
    private readonly reads: Reads,
    private readonly masking: CaseMasking,
    private readonly counts: CaseCounts,
  ) {}

  async page(caller: Caller, search: VerificationSearch): Promise<VerificationPage> {
    const { sort: _sort, order: _order, page: _page, perPage: _perPage, ...filter } = search;
    const searched = { filter, masked: caller.masked };
    const { value, age } = await this.reads.from((source) => this.read(source, searched, search));
    const { rows, total } = value;
    const covered = await this.masking.covered(
      caller,
      rows.map(({ id }) => id),
    );
    const data = rows.map(toRow).map((row) => (covered.has(row.id) ? coverRow(row) : row));
    return { data, total, ...(age && { asOf: age.asOf.toISOString(), behindMs: age.behindMs }) };
  }

  private async read(
    source: DataSource,
    searched: Searched,
    search: VerificationSearch,
  ): Promise<{ rows: ListedCase[]; total: number }> {
    const { sort, order, page, perPage } = search;
    const skip = (page - 1) * perPage;
    const inPart = (stretch: Stretch) => {
      const query = selectListed(source.manager.createQueryBuilder(Verification, 'v'));
      return inStretch(applyFilter(query, searched), search, stretch);
    };
    const rowsIn = (stretch: Stretch) => inPart(stretch).getRawMany<ListedCase>();
    const segmented = SEGMENTED[sort];
    const near = sort === 'requestedAt' && skip < NEAR && conditionsOf(searched).length === 0;
    const whole = { segments: [], skip, take: perPage };
    if (near) {
      // What a desk is opened with, and asked again with each verdict: one way to Postgres and back.
      const both = inPart(whole).addSelect(TOTAL_OF_ALL, 'total');
      if (page === 1 && perPage === USUAL_PAGE) both.comment(prepared.comment);
      const rows = await both.getRawMany<ListedCase & { total: number }>();
      return { rows, total: rows[0]?.total ?? (await this.counts.total(source, searched)) };
    }
    if (segmented === undefined) {
      const total = await this.counts.total(source, searched);
      return { rows: skip < total ? await rowsIn(whole) : [], total };
    }
    // Counts say first where in the order of the sort the page is.
    const { facet, joined } = segmented;
    const located = { facet, order, skip, take: perPage };
    const { total, segments } = await this.counts.located(source, searched, located);
    const rows: ListedCase[] = [];
    for (const stretch of stretchesOf(segments, skip, perPage, joined)) rows.push(...(await rowsIn(stretch)));
    return { rows, total };
  }

  async count(searched: Searched): Promise<number> {
    return (await this.reads.from((source) => this.counts.total(source, searched))).value;
  }

  /** How many cases each choice would give under all the other filters; most frequent first. */
  async facets(caller: Caller, filter: VerificationFilter): Promise<Facets> {
    const { masked } = caller;
    const facets = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Facets;
    const counted = await this.reads.from((source) => this.counts.facets(source, { filter, masked }));
    for (const { facet, value, count } of counted.value)
      if (!(masked && mayTell(value))) facets[facet].push({ value, count });
    return facets;
  }
}
