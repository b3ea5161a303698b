import type { VerificationFilter } from '@desk/contract';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { LIST_WORDS } from './lastList.ts';
import { readAddress, writeAddress, type ListAddress } from './listAddress.ts';

/**
 * The list's filter, order and page, from the address, and `q`, from memory. Any component may use it: the address and the
 * store are the one place where it is kept. `unknown` names what the address holds that is no filter.
 */
export const useListState = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [q, setWords] = useStore<string>(LIST_WORDS, '');
  const { address, unknown } = useMemo(() => readAddress(search), [search]);

  const go = (next: Partial<ListAddress>, replace = false) =>
    void navigate({ search: writeAddress({ ...address, ...next }) }, { replace });
  const filter: VerificationFilter = useMemo(
    () => ({ ...address.filter, ...(q !== '' && { q }) }),
    [address.filter, q],
  );

  return {
    ...address,
    filter,
    unknown,
    setFilter: ({ q: words = '', ...rest }: VerificationFilter) => {
      setWords(words);
      go({ filter: rest, page: 1 });
    },
    clear: () => {
      setWords('');
      go({ filter: {}, page: 1, view: undefined });
    },
    /** Before a link leads to another list: what was searched for in this one is not meant there. */
    dropWords: () => setWords(''),
    setSort: (sort: ListAddress['sort'], order: ListAddress['order']) => go({ sort, order, page: 1 }),
    setPage: (page: number, replace = false) => go({ page }, replace),
    setPerPage: (perPage: number) => go({ perPage, page: 1 }),
  };
};
