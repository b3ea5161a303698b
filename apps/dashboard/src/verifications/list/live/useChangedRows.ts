import { useEffect, useState } from 'react';

/** As long as the rows' tint takes to fade (milliseconds). */
const FADE = 3_000;

/** The ids of rows that have just changed, and a way to add some. They are forgotten when their tint has faded. */
export const useChangedRows = (): [ReadonlySet<string>, (ids: string[]) => void] => {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (changed.size === 0) return undefined;
    const timer = setTimeout(() => setChanged(new Set()), FADE);
    return () => clearTimeout(timer);
  }, [changed]);
  return [
    changed,
    (ids) => {
      if (ids.length > 0) setChanged((before) => new Set([...before, ...ids]));
    },
  ];
};
