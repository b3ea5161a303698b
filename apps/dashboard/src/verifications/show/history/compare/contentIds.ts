import type { Comparable } from './comparable.ts';

type Container = Exclude<Comparable, string>;

/**
 * The same id for lists and objects of the same content, whatever the order of an object's fields, and another for any other: so that items
 * of lists are matched by what they hold. Each value is looked at once.
 */
export const contentIds = (...values: Comparable[]): WeakMap<object, string> => {
  const ids = new WeakMap<object, string>();
  const known = new Map<string, string>();
  const idOf = (value: Comparable): string => {
    if (typeof value === 'string') return value;
    const content = contentOf(value);
    const id = known.get(content) ?? String(known.size);
    known.set(content, id);
    ids.set(value, id);
    return `#${id}`;
  };
  const contentOf = (value: Container): string =>
    JSON.stringify(
      Array.isArray(value)
        ? value.map(idOf)
        : Object.entries(value)
            .map(([name, inner]) => [name, idOf(inner)])
            .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  values.forEach(idOf);
  return ids;
};
