import {
  FACETS,
  type FacetName,
  type Facets,
  type VerificationFilter,
  type VerificationPage,
  type VerificationSearch,
} from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { CaseMasking } from './case-masking.ts';
import { coverRow, mayTell } from './masking.ts';
import { applyFilter, type Searched } from './verification-filter.ts';
import { toRow } from './verification.mapper.ts';
import { Verification } from './verification.entity.ts';

/** What each facet counts: a column, or each element of an array column. */
const FACET_VALUES: Record<FacetName, string> = {
  status: 'v.status',
  verificationStatus: 'v.verification_status',
  country: 'v.country',
  declinedReason: 'unnest(v.declined_reasons)',
  documentType: 'v.document_type',
  failedCheck: 'unnest(v.failed_checks)',
  unperformedCheck: 'unnest(v.unperformed_checks)',
  finding: 'unnest(v.findings)',
  reviewDecision: `coalesce(v.review_decision, 'none')`,
  reviewStage: 'v.review_stage',
};

/** Sorts with empty values, which come last. The others must not say so: `DESC NULLS LAST` would pass their index by. */
const NULLABLE = new Set<VerificationSearch['sort']>([
  'completedAt',
  'fullName',
  'verificationStatus',
  'faceMatchConfidence',
]);

/** The list, its exact total and its facets: columns only, never a body. */
@Injectable()
export class VerificationList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly masking: CaseMasking,
  ) {}

  async page(caller: Caller, search: VerificationSearch): Promise<VerificationPage> {
    const { sort, order, page, perPage, ...filter } = search;
    const direction = order === 'asc' ? 'ASC' : 'DESC';
    const searched = { filter, masked: await this.masking.masks(caller) };
    const rows = await this.filtered(searched)
      .orderBy(`v.${sort}`, direction, NULLABLE.has(sort) ? 'NULLS LAST' : undefined)
      .addOrderBy('v.id', direction)
      .limit(perPage)
      .offset((page - 1) * perPage)
      .getMany();
    const covered = await this.masking.covered(
      caller,
      rows.map(({ id }) => id),
    );
    const data = rows.map(toRow).map((row) => (covered.has(row.id) ? coverRow(row) : row));
    return { data, total: await this.count(searched) };
  }

  count(searched: Searched): Promise<number> {
    return this.filtered(searched).getCount();
  }

  /** How many cases each choice would give under all the other filters; most frequent first. */
  async facets(caller: Caller, filter: VerificationFilter): Promise<Facets> {
    const searched = { filter, masked: await this.masking.masks(caller) };
    const counted = await Promise.all(FACETS.map((name) => this.facet(name, searched)));
    return Object.fromEntries(FACETS.map((name, index) => [name, counted[index]])) as Facets;
  }

  private async facet(name: FacetName, searched: Searched): Promise<Facets[FacetName]> {
    const counts = await applyFilter(this.query(), searched, name)
      .select(FACET_VALUES[name], 'value')
      .addSelect('count(*)::int', 'count')
      .groupBy('value')
      .orderBy('count', 'DESC')
      .addOrderBy('value')
      .getRawMany<{ value: string | null; count: number }>();
    return counts.flatMap(({ value, count }) =>
      value === null || (searched.masked && mayTell(value)) ? [] : [{ value, count }],
    );
  }

  private filtered(searched: Searched): SelectQueryBuilder<Verification> {
    return applyFilter(this.query(), searched);
  }

  private query(): SelectQueryBuilder<Verification> {
    return this.dataSource.manager.createQueryBuilder(Verification, 'v');
  }
}
