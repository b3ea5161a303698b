import type { ExtractedDocument, FreeKeys, VerificationDetail } from '@desk/contract';
import { freeText } from '../extracted/freeKeys.ts';
import { FIELDS, type Field } from './fields.ts';
import { valuesDiffer, type ValueKind } from './values/differ.ts';

/** Where a value is from. */
export const COLUMNS = ['declared', 'extracted', 'front', 'back'] as const;
export type Column = (typeof COLUMNS)[number];

/** A value and its path in the case, as findings name it. `text` is null where nothing was read. */
export interface Reading {
  path: string;
  text: string | null;
  /** Set for document types, which have words of their own. */
  types?: readonly string[];
}

/** What one column says of a field, in Latin letters and in its own script; empty where it has no such field at all. */
export interface Cell {
  readings: Reading[];
  /** With which column's value it disagrees. */
  differsFrom?: Column;
}

export interface CompareRow {
  key: string;
  known: boolean;
  code: boolean;
  cells: Record<Column, Cell>;
}

const SIDES = { front: 'proof', back: 'additionalProof' } as const;
const NATIVE = '_native';

const onSide = (keys: FreeKeys, path: string, key: string): Reading[] =>
  [key, `${key}${NATIVE}`].flatMap((name) =>
    Object.hasOwn(keys, name) ? [{ path: `${path}.${name}`, text: freeText(keys[name] ?? null) }] : [],
  );

const extractedOf = (verification: VerificationDetail, name: Field['extracted']): Reading[] => {
  const { document, documentCountry } = verification;
  if (name === undefined || document === null) return [];
  if (name === 'documentCountry') return [{ path: name, text: documentCountry }];
  const value: ExtractedDocument[keyof ExtractedDocument] = document[name];
  const path = `document.${name}`;
  if (!Array.isArray(value)) return [{ path, text: value }];
  return [{ path, text: value.length > 0 ? value.join(', ') : null, types: value }];
};

/** Whether there is a value. */
export const isRead = ({ text }: Reading) => text !== null && text !== '';

const disagree = (kind: ValueKind, some: readonly Reading[], others: readonly Reading[]) =>
  some.some((one) =>
    others.some(
      (other) =>
        one.path.endsWith(NATIVE) === other.path.endsWith(NATIVE) &&
        valuesDiffer(kind, one.text ?? '', other.text ?? ''),
    ),
  );

/** Each value against the first column, from the left, that has one. */
const withDifferences = (kind: ValueKind, readings: Record<Column, Reading[]>): CompareRow['cells'] => {
  const cellOf = (column: Column, at: number): Cell => {
    const differsFrom = COLUMNS.slice(0, at).find((other) => readings[other].some(isRead));
    const differs = differsFrom !== undefined && disagree(kind, readings[column], readings[differsFrom]);
    return { readings: readings[column], ...(differs && { differsFrom }) };
  };
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cellOf(column, at)])) as CompareRow['cells'];
};

const rowOf = (verification: VerificationDetail, field: Field, known: boolean): CompareRow => {
  const cells = withDifferences(field.kind, {
    declared: field.declared ? [{ path: 'country', text: verification.country }] : [],
    extracted: extractedOf(verification, field.extracted),
    front: onSide(verification.proof, SIDES.front, field.key),
    back: onSide(verification.additionalProof, SIDES.back, field.key),
  });
  const declared = field.declared === 'shown' ? cells.declared : { readings: [] };
  return { key: field.key, known, code: field.code === true, cells: { ...cells, declared } };
};

/** Whether anything but the declaration speaks of the field. */
const isThere = ({ cells }: CompareRow) =>
  (['extracted', 'front', 'back'] as const).some((column) => cells[column].readings.length > 0);

/** Whether two columns say different things of the field. */
export const isDiffering = ({ cells }: CompareRow): boolean =>
  COLUMNS.some((column) => cells[column].differsFrom !== undefined);

/** Every field that anything says something of: the known ones in their order, then all others as the provider ordered them. */
export const compareRows = (verification: VerificationDetail): CompareRow[] => {
  const known = new Set(FIELDS.map(({ key }) => key));
  const read = new Set([...Object.keys(verification.proof), ...Object.keys(verification.additionalProof)]);
  /** A key in a native script belongs to the row of the key without the ending, where there is one. */
  const rowKey = (key: string) => {
    const base = key.endsWith(NATIVE) ? key.slice(0, -NATIVE.length) : key;
    return known.has(base) || read.has(base) ? base : key;
  };
  const others = [...new Set([...read].map(rowKey))].filter((key) => !known.has(key));
  return [
    ...FIELDS.map((field) => rowOf(verification, field, true)).filter(isThere),
    ...others.map((key) => rowOf(verification, { key, kind: 'text' }, false)),
  ];
};
