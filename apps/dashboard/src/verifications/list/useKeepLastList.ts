import { useEffect } from 'react';
import { useStoreContext } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { LAST_LIST } from './lastList.ts';

/** Keeps the list's address for the way back to it. Written past `useStore`, which would have the whole list drawn again for it. */
export const useKeepLastList = (): void => {
  const { search } = useLocation();
  const { setItem } = useStoreContext();
  useEffect(() => setItem(LAST_LIST, search), [search, setItem]);
};
