/** As the API takes them. */
export const MOST_REASONS = 100;
export const LONGEST_REASON = 200;

/** What is wrong with a reason among the others of its decision; undefined where nothing is. */
export const wrongReason = (reason: string, others: readonly string[]): 'empty' | 'twice' | undefined => {
  const said = reason.trim();
  if (said === '') return 'empty';
  return others.some((other) => other.trim() === said) ? 'twice' : undefined;
};

/** The list with one entry a place further up (-1) or down (1); as it is at its ends. */
export const moved = <T>(list: readonly T[], index: number, by: 1 | -1): T[] => {
  const to = index + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  const [entry] = next.splice(index, 1);
  if (entry !== undefined) next.splice(to, 0, entry);
  return next;
};
