import type { VerificationFilter } from '@desk/contract';
import type { ListAddress } from './listAddress.ts';

/** What the API is asked for a page of the list. */
export const listParams = (list: Omit<ListAddress, 'filter' | 'view'> & { filter: VerificationFilter }) => ({
  filter: list.filter,
  sort: { field: list.sort, order: list.order === 'asc' ? ('ASC' as const) : ('DESC' as const) },
  pagination: { page: list.page, perPage: list.perPage },
});

/** Under which key a page is kept. */
export const listKey = (params: ReturnType<typeof listParams>): unknown[] => [
  'verifications',
  'getList',
  params,
];
