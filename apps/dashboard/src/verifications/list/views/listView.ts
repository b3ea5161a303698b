import type { ListColumn, SavedView, VerificationFilter } from '@desk/contract';
import { daysAgo, recentDaysOf } from '../../../shared/localDays.ts';
import type { AddressFilter, ListAddress } from '../listAddress.ts';

/** What the list may be set to at one press: a view of the desk's own, or a saved one. `columns` null: the reader's own. */
export interface ListView {
  /** The name of a preset or the id of a saved view: what the address says. */
  id: string;
  filter: AddressFilter;
  sort: ListAddress['sort'];
  order: ListAddress['order'];
  columns: ListColumn[] | null;
  /** Of a saved view only. */
  saved?: SavedView;
}

/** A saved view as it is on this day. */
export const savedListView = (saved: SavedView, now: number): ListView => {
  const { q: _, ...filter } = saved.filter;
  return {
    id: saved.id,
    filter:
      saved.recentDays === null
        ? filter
        : { ...filter, requestedFrom: daysAgo(saved.recentDays - 1, now), requestedTo: undefined },
    sort: saved.sort,
    order: saved.order,
    columns: saved.columns,
    saved,
  };
};

/** A filter so that equal ones are equal texts, whatever the order in which they were made. */
const canonical = ({ q: _, ...filter }: VerificationFilter): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

type Shown = Pick<ListView, 'filter' | 'sort' | 'order'>;

/** Whether a view shows the same cases in the same order; words searched for belong to no view. */
export const showsSame = (one: Shown, other: Shown): boolean =>
  one.sort === other.sort && one.order === other.order && canonical(one.filter) === canonical(other.filter);

/** How many days a filter's open range of whole days holds, if it has one that a view may keep to. */
export const recentDaysIn = ({ requestedFrom, requestedTo }: AddressFilter, now: number): number | null => {
  if (requestedFrom === undefined || requestedTo !== undefined) return null;
  const days = recentDaysOf(requestedFrom, now);
  return days !== undefined && days <= 366 ? days : null;
};
