/** What was chosen of the list, or is said instead. */
export type ReasonChoice = { listed: string } | { own: string } | undefined;

/** As long as the API takes them. */
export const LONGEST_REASON = 200;
export const LONGEST_COMMENT = 4000;

/** The reason that it comes to; undefined while there is none. */
export const reasonOf = (choice: ReasonChoice): string | undefined => {
  if (choice === undefined) return undefined;
  const said = 'listed' in choice ? choice.listed : choice.own.trim();
  return said === '' ? undefined : said;
};
