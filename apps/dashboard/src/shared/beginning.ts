const leads = (unit: string) => unit >= '\ud800' && unit <= '\udbff';

/** The first `most` UTF-16 units of a text with `…` after them; the whole where it is no longer. Never half of a pair. */
export const beginning = (text: string, most: number): string => {
  if (text.length <= most) return text;
  return `${text.slice(0, leads(text.charAt(most - 1)) ? most - 1 : most)}…`;
};
