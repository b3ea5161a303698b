import {
  FACETS,
  type Facets,
  type VerificationFilter,
  type VerificationPage,
  type VerificationSearch,
} from '@desk/contract';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../access/caller.ts';
import { CaseCounts } from '../counts/case-counts.ts';
import { CaseMasking } from './case-masking.ts';
import { coverRow, mayTell } from './masking.ts';
import { applyFilter, type Searched } from './verification-filter.ts';
import { toRow } from './verification.mapper.ts';
import { Verification } from './verification.entity.ts';

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
    private readonly counts: CaseCounts,
  ) {}

  async page(caller: Caller, search: VerificationSearch): Promise<VerificationPage> {
    const { sort, order, page, perPage, ...filter } = search;
    const direction = order === 'asc' ? 'ASC' : 'DESC';
    const searched = { filter, masked: await this.masking.masks(caller) };
    const rows = await applyFilter(this.dataSource.manager.createQueryBuilder(Verification, 'v'), searched)
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
    return this.counts.total(searched);
  }

  /** How many cases each choice would give under all the other filters; most frequent first. */
  async facets(caller: Caller, filter: VerificationFilter): Promise<Facets> {
    const masked = await this.masking.masks(caller);
    const facets = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Facets;
    for (const { facet, value, count } of await this.counts.facets({ filter, masked }))
      if (!(masked && mayTell(value))) facets[facet].push({ value, count });
    return facets;
  }
}
