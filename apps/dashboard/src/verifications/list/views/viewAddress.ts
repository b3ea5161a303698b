import { writeAddress } from '../listAddress.ts';
import type { ListView } from './listView.ts';

/** The list's address as a view sets it; the view of everything is the list as it first opens. */
export const viewAddress = ({ id, filter, sort, order }: ListView, perPage: number): string =>
  writeAddress({ filter, sort, order, page: 1, perPage, ...(id !== 'everything' && { view: id }) });
