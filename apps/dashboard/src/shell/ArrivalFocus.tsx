import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { focusContent } from '../shared/focusContent.ts';

/** Where a link or a key led to another page and what had the focus went with the last one, the new page's content has it. */
export const ArrivalFocus = () => {
  const { pathname } = useLocation();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    if (document.activeElement === document.body) focusContent();
  }, [pathname]);
  return null;
};
