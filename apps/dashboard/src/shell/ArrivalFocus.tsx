import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { focusContent } from '../shared/focusContent.ts';

/**
 * Where a link, a key or signing in led to another page and what had the focus went with the last one, the new page's content has it. A
 * page that the browser opened begins at the top of the window.
 */
export const ArrivalFocus = () => {
  const { pathname } = useLocation();
  const opened = useNavigationType() === NavigationType.Pop;
  const left = useRef(opened ? pathname : undefined);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    if (document.activeElement === document.body) focusContent();
  }, [pathname]);
  return null;
};
