import { useEffect, useState } from 'react';

const SETTLES_AFTER = 400;

/** A value once it has stopped changing: what a screen reader is told of a zoom that runs through many. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
