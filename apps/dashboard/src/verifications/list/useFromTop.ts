import { useEffect, type RefObject } from 'react';
import { useListState } from './useListState.ts';

/** Another page, order or filter is read from its top, whether the rows scroll in their `area` or with the page. */
export const useFromTop = (area: RefObject<HTMLElement | null>): void => {
  const { filter, sort, order, page } = useListState();
  useEffect(() => {
    for (const scrolled of [area.current, document.documentElement]) {
      if (scrolled) scrolled.scrollTop = 0;
    }
  }, [area, filter, sort, order, page]);
};
