/**
 * An answer in the shape in which it is compared. A leaf is its kind's letter and its text: `s` a decoded string, `w` a number or word as it is
 * written, `d` JSON that is compared whole, `l` a line of text. Names of an object's fields and places of a list are told apart and never
 * stand alone (`.name`, `2.name` for the second of the same name, `[0`): so no name of the provider's is one that JavaScript or the
 * library knows (`__proto__`, `constructor`, `_t`), and none of a repeated name's values is lost.
 */
export type Comparable = string | Comparable[] | ComparableObject;
export interface ComparableObject {
  [name: string]: Comparable;
}

export type LeafKind = 'string' | 'word' | 'deep' | 'line';
export interface Leaf {
  kind: LeafKind;
  text: string;
}

const LETTERS: Record<LeafKind, string> = { string: 's', word: 'w', deep: 'd', line: 'l' };
const kinds: Record<string, LeafKind> = { s: 'string', w: 'word', d: 'deep', l: 'line' };

export const leaf = (kind: LeafKind, text: string): string => LETTERS[kind] + text;
export const readLeaf = (value: string): Leaf => ({
  kind: kinds[value.charAt(0)] ?? 'word',
  text: value.slice(1),
});

/** One step on the way to a field: the `nth` field of this name in its object, or a place in a list, from 0. */
export type Step = { name: string; nth: number } | { place: number };

export const nameOfField = (name: string, nth: number): string => `${nth === 1 ? '' : nth}.${name}`;
export const nameOfPlace = (place: number): string => `[${place}`;

export const readName = (name: string): Step => {
  if (name.startsWith('[')) return { place: Number(name.slice(1)) };
  const dot = name.indexOf('.');
  return { name: name.slice(dot + 1), nth: dot === 0 ? 1 : Number(name.slice(0, dot)) };
};

export const emptyObject = (): ComparableObject => Object.create(null) as ComparableObject;

/** A value as compact JSON; lines and whole JSON as they are. */
export const compactText = (value: Comparable): string => {
  if (typeof value === 'string') {
    const { kind, text } = readLeaf(value);
    return kind === 'string' ? JSON.stringify(text) : text;
  }
  if (Array.isArray(value)) return `[${value.map(compactText).join(',')}]`;
  const fields = Object.entries(value).map(([name, inner]) => {
    const step = readName(name);
    return 'place' in step ? compactText(inner) : `${JSON.stringify(step.name)}:${compactText(inner)}`;
  });
  return Object.keys(value).some((name) => name.startsWith('['))
    ? `[${fields.join(',')}]`
    : `{${fields.join(',')}}`;
};
