/** The parts of a name as a document gives them, any of them null. */
export interface NameParts {
  full: string | null;
  first: string | null;
  middle: string | null;
  last: string | null;
}

/** The name to list a person under: the full one as read, else its parts in order; white space folded; null for none. */
export function displayName(name: NameParts): string | null {
  return fold(name.full) ?? fold([name.first, name.middle, name.last].filter(Boolean).join(' '));
}

function fold(text: string | null): string | null {
  const folded = text?.replace(/\s+/g, ' ').trim();
  return folded ? folded : null;
}
