import { SORT_FIELDS } from '@desk/contract';

export type SortField = (typeof SORT_FIELDS)[number];

const known: readonly string[] = SORT_FIELDS;

export const isSortField = (field: string): field is SortField => known.includes(field);
