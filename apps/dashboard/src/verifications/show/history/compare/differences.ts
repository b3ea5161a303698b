import { create, type Delta } from 'jsondiffpatch';
import {
  compactText,
  leaf,
  readName,
  type Comparable,
  type ComparableObject,
  type Step,
} from './comparable.ts';
import { contentIds } from './contentIds.ts';

export type DifferenceKind = 'same' | 'added' | 'removed' | 'changed' | 'moved';

/** A field of either answer: a leaf, or a list or object that is empty. */
export interface DifferenceRow {
  path: Step[];
  kind: DifferenceKind;
  /** As `Comparable` writes a leaf; undefined where that answer has no such field. */
  before?: string;
  after?: string;
  /** Of an item that moved: where it stood, from 0. `path` says where it stands. */
  from?: number;
}

type Rows = DifferenceRow[];
type OneSided = 'same' | 'added' | 'removed';

const isLeaf = (value: Comparable): value is string => typeof value === 'string';
const isEmpty = (value: Exclude<Comparable, string>) => Object.keys(value).length === 0;

const oneSided = (kind: OneSided, path: Step[], text: string): DifferenceRow => {
  if (kind === 'added') return { path, kind, after: text };
  if (kind === 'removed') return { path, kind, before: text };
  return { path, kind, before: text, after: text };
};

/** Every leaf of a value that is only there, only was there, or is the same on both sides. */
const leavesOf = (value: Comparable, kind: OneSided, path: Step[]): Rows => {
  if (isLeaf(value)) return [oneSided(kind, path, value)];
  if (isEmpty(value)) return [oneSided(kind, path, leaf('word', Array.isArray(value) ? '[]' : '{}'))];
  return Array.isArray(value)
    ? value.flatMap((item, place) => leavesOf(item, kind, [...path, { place }]))
    : Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, kind, [...path, readName(name)]));
};

/** Names of both in the order of the first, those of the second alone after them. */
const namesOf = (before: ComparableObject, after: ComparableObject) => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

type ListDelta = Readonly<Record<string, Delta>>;

const isRemoved = (delta: Delta) => Array.isArray(delta) && delta.length === 3 && delta[2] === 0;
const isAdded = (delta: Delta) => Array.isArray(delta) && delta.length === 1;

/** Where items went that moved, by where they stand now. */
const movesOf = (delta: ListDelta): Map<number, number> =>
  new Map(
    Object.entries(delta).flatMap(([name, change]) =>
      name.startsWith('_') && Array.isArray(change) && change[2] === 3
        ? [[Number(change[1]), Number(name.slice(1))] as const]
        : [],
    ),
  );

/**
 * Every field of two answers, in the order of the answers, with what became of it. Items of lists are matched by their content; what then
 * stands alone on both sides at the same point of a list is one item that changed.
 */
export const differences = (before: Comparable, after: Comparable): DifferenceRow[] => {
  const ids = contentIds(before, after);
  const patcher = create({ objectHash: (item) => ids.get(item) });

  const compare = (one: Comparable, other: Comparable, delta: Delta, path: Step[]): Rows => {
    if (delta === undefined) return leavesOf(other, 'same', path);
    if (isLeaf(one) && isLeaf(other)) return [{ path, kind: 'changed', before: one, after: other }];
    if (isLeaf(one) || isLeaf(other) || Array.isArray(one) !== Array.isArray(other)) {
      return [...leavesOf(one, 'removed', path), ...leavesOf(other, 'added', path)];
    }
    if (Array.isArray(one) && Array.isArray(other)) return compareLists(one, other, delta as ListDelta, path);
    return compareObjects(one as ComparableObject, other as ComparableObject, delta as ListDelta, path);
  };

  const compareObjects = (
    one: ComparableObject,
    other: ComparableObject,
    delta: ListDelta,
    path: Step[],
  ): Rows =>
    namesOf(one, other).flatMap((name) => {
      const [left, right] = [one[name], other[name]];
      const inner = [...path, readName(name)];
      if (left === undefined) return right === undefined ? [] : leavesOf(right, 'added', inner);
      return right === undefined
        ? leavesOf(left, 'removed', inner)
        : compare(left, right, delta[name], inner);
    });

  const compareLists = (one: Comparable[], other: Comparable[], delta: ListDelta, path: Step[]): Rows => {
    const moves = movesOf(delta);
    const rows: Rows = [];
    let removed: number[] = [];
    let added: number[] = [];
    const settle = () => {
      for (const place of added) {
        const was = removed.shift();
        const item = other[place] ?? '';
        const inner = [...path, { place }];
        if (was === undefined) rows.push(...leavesOf(item, 'added', inner));
        else rows.push(...compare(one[was] ?? '', item, patcher.diff(one[was], item), inner));
      }
      rows.push(...removed.flatMap((place) => leavesOf(one[place] ?? '', 'removed', [...path, { place }])));
      [removed, added] = [[], []];
    };
    let at = 0;
    const passRemoved = () => {
      for (; delta[`_${at}`] !== undefined; at += 1) if (isRemoved(delta[`_${at}`])) removed.push(at);
    };
    other.forEach((item, place) => {
      passRemoved();
      const from = moves.get(place);
      if (from === undefined && isAdded(delta[place])) {
        added.push(place);
        return;
      }
      settle();
      const inner = [...path, { place }];
      if (from === undefined) {
        rows.push(...leavesOf(item, 'same', inner));
        at += 1;
      } else {
        const text = isLeaf(item) ? item : leaf('deep', compactText(item));
        rows.push({ path: inner, kind: 'moved', before: text, after: text, from });
      }
    });
    passRemoved();
    settle();
    return rows;
  };

  return compare(before, after, patcher.diff(before, after), []);
};
