/** Texts no longer than this are shown whole. */
const SHORT = 300;

/** So much of what is equal stays in front of the first difference. */
const LEAD = 40;

const isLowSurrogate = (unit: string) => unit >= '\udc00' && unit <= '\udfff';

/**
 * How many characters at the start of two long texts are equal and can be left out, so that the first difference is seen at once; 0 where
 * nothing needs to be.
 */
export const equalStart = (one: string, other: string): number => {
  if (Math.max(one.length, other.length) <= SHORT) return 0;
  let equal = 0;
  while (equal < one.length && one[equal] === other[equal]) equal += 1;
  const start = Math.max(0, equal - LEAD);
  return isLowSurrogate(one.charAt(start)) ? start - 1 : start;
};
