import type { Rule } from '../rule.ts';

/** Layouts and check digits of ICAO 9303-3 to 9303-7. A zone that could be repaired has right digits, so it is one or the other. */
export const mrzState: Rule = ({ mrz }) => {
  const fields = (wanted: string) =>
    mrz.filter(({ state }) => state === wanted).flatMap(({ fields }) => fields);
  return {
    mrz_unreadable: fields('unreadable'),
    mrz_repaired: fields('repaired'),
    mrz_check_digit: fields('wrong'),
  };
};
