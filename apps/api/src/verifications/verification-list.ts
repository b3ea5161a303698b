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
import { applyFilter } from './verification-filter.ts';
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
  constructor(private readonly dataSource: DataSource) {}

  async page(search: VerificationSearch): Promise<VerificationPage> {
    const { sort, order, page, perPage, ...filter } = search;
    const direction = order === 'asc' ? 'ASC' : 'DESC';
    const rows = await this.filtered(filter)
      .orderBy(`v.${sort}`, direction, NULLABLE.has(sort) ? 'NULLS LAST' : undefined)
      .addOrderBy('v.id', direction)
      .limit(perPage)
      .offset((page - 1) * perPage)
      .getMany();
    return { data: rows.map(toRow), total: await this.count(filter) };
  }

  count(filter: VerificationFilter): Promise<number> {
    return this.filtered(filter).getCount();
  }

  /** How many cases each choice would give under all the other filters; most frequent first. */
  async facets(filter: VerificationFilter): Promise<Facets> {
    const counted = await Promise.all(FACETS.map((name) => this.facet(name, filter)));
    return Object.fromEntries(FACETS.map((name, index) => [name, counted[index]])) as Facets;
  }

  private async facet(name: FacetName, filter: VerificationFilter): Promise<Facets[FacetName]> {
    const counts = await applyFilter(this.query(), filter, name)
      .select(FACET_VALUES[name], 'value')
      .addSelect('count(*)::int', 'count')
      .groupBy('value')
      .orderBy('count', 'DESC')
      .addOrderBy('value')
      .getRawMany<{ value: string | null; count: number }>();
    return counts.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
  }

  private filtered(filter: VerificationFilter): SelectQueryBuilder<Verification> {
    return applyFilter(this.query(), filter);
  }

  private query(): SelectQueryBuilder<Verification> {
    return this.dataSource.manager.createQueryBuilder(Verification, 'v');
  }
}
