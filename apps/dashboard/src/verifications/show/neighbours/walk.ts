/** A page of the list as it is asked for: its ids, and how many cases the list has. */
export interface ListPage {
  ids: string[];
  total: number;
}

export type FetchPage = (page: number) => Promise<ListPage>;

/**
 * The list's order as the reader came upon it, going on from there. It stays though cases leave the list while they are decided: the next
 * one is what stood next, and "12 of 348" goes on to 13.
 */
export interface Walk {
  ids: string[];
  /** Where in the list the first of `ids` stood. */
  from: number;
  total: number;
  perPage: number;
  /** Nothing comes before, or after. */
  begins: boolean;
  ends: boolean;
}

/** Begins a walk on a page of the list. */
export const walkFrom = ({ ids, total }: ListPage, page: number, perPage: number): Walk => {
  const from = (page - 1) * perPage;
  return { ids, from, total, perPage, begins: page === 1, ends: from + ids.length >= total };
};

export interface Neighbours {
  previous?: string;
  next?: string;
  /** From 1. */
  position: number;
  total: number;
  /** Whether what comes before or after is to be asked for. */
  moreBefore: boolean;
  moreAfter: boolean;
}

/** What stands before and after a case; undefined for one that is not on the walk. */
export const neighboursOf = (walk: Walk, id: string): Neighbours | undefined => {
  const at = walk.ids.indexOf(id);
  if (at === -1) return undefined;
  const [previous, next] = [walk.ids[at - 1], walk.ids[at + 1]];
  return {
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
    position: walk.from + at + 1,
    total: walk.total,
    moreBefore: previous === undefined && !walk.begins,
    moreAfter: next === undefined && !walk.ends,
  };
};

/**
 * Goes on after the last case. Its page is asked for again: cases that were decided have left the list, and others came, so that what stood
 * on the next page may stand on this or an earlier one by now. Every page that is read is used.
 */
export const goOn = async (walk: Walk, fetchPage: FetchPage): Promise<Walk> => {
  const known = new Set(walk.ids);
  const after = (rows: string[]) => rows.slice(rows.findLastIndex((id) => known.has(id)) + 1);
  const last = Math.max(1, Math.ceil((walk.from + walk.ids.length) / walk.perPage));
  let page = last;
  let rows = (await fetchPage(page)).ids;
  while (page > 1 && !rows.some((id) => known.has(id))) {
    page -= 1;
    rows = [...(await fetchPage(page)).ids, ...rows];
  }
  const here = after(rows);
  const fresh = new Set(here.length > 0 ? here : after((await fetchPage(last + 1)).ids));
  const ids = [...walk.ids, ...fresh];
  return { ...walk, ids, total: Math.max(walk.total, walk.from + ids.length), ends: fresh.size === 0 };
};

/** Goes back before the first case, with its page asked for again too: cases that came meanwhile moved others onto it. */
export const goBack = async (walk: Walk, fetchPage: FetchPage): Promise<Walk> => {
  const known = new Set(walk.ids);
  const first = Math.max(1, Math.floor(walk.from / walk.perPage));
  const pages = await Promise.all([fetchPage(first), fetchPage(first + 1)]);
  const rows = pages.flatMap(({ ids }) => ids);
  const upTo = rows.findIndex((id) => known.has(id));
  const before = [...new Set(rows.slice(0, upTo === -1 ? walk.perPage : upTo))];
  const from = Math.max(0, walk.from - before.length);
  return { ...walk, ids: [...before, ...walk.ids], from, begins: first === 1 || before.length === 0 };
};
