/** How a word of one name may stand in the other. */
export interface Tolerance {
  /** Words may be cut short, as in a machine readable zone that is full (ICAO 9303-4 section 4.2.3). */
  cut?: boolean;
}

/**
 * Whether two names, as words, are of different persons as far as words go: each holds a word that the other lacks. Any
 * order; more words on one side are middle names, fathers' names or titles; initials stand for words; particles may be
 * joined to the next word (`AL HAMAD`, `ALHAMAD`). Nothing to compare is no disagreement.
 */
export function namesDisagree(first: string[], second: string[], tolerance: Tolerance = {}): boolean {
  return lacks(first, second, tolerance) && lacks(second, first, tolerance);
}

/** Whether `words` holds one that is nowhere in `others`. */
function lacks(words: string[], others: string[], { cut = false }: Tolerance): boolean {
  const known = new Set([...others, ...others.slice(1).map((word, at) => `${others[at]}${word}`)]);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (known.has(word) || others.some((other) => isShort(word, other, cut))) continue;
    if (at + 1 < words.length && known.has(`${word}${words[at + 1]}`)) at++;
    else return true;
  }
  return false;
}

const isShort = (word: string, other: string, cut: boolean) =>
  cut || word.length === 1 || other.length === 1 ? word.startsWith(other) || other.startsWith(word) : false;
