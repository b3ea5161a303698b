import { useState } from 'react';

/** As many rows as are looked at without being asked for more. */
const FIRST = 6;

/** The first rows of a table, and all of them once they were asked for. */
export const useFirst = <Row>(rows: Row[]) => {
  const [whole, setWhole] = useState(false);
  return {
    shown: whole ? rows : rows.slice(0, FIRST),
    total: rows.length,
    more: rows.length > FIRST,
    whole,
    toggle: () => setWhole(!whole),
  };
};
