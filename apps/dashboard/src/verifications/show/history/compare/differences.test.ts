/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readLeaf, type Step } from './comparable.ts';
import { differences, type DifferenceRow } from './differences.ts';
import { readAnswers } from './readAnswers.ts';

const written = (step: Step) =>
  'place' in step ? `[${step.place}]` : `.${step.name}${step.nth > 1 ? `#${step.nth}` : ''}`;
const text = (value: string | undefined) => {
  if (value === undefined) return '-';
  const leaf = readLeaf(value);
  return leaf.kind === 'string' ? JSON.stringify(leaf.text) : leaf.text;
};

/** A row as `kind path before after`; `from` where it moved. */
const line = ({ kind, path, before, after, from }: DifferenceRow) =>
  [
    kind,
    path.map(written).join('') || '/',
    text(before),
    text(after),
    ...(from === undefined ? [] : [from]),
  ].join(' ');

const read = (before: string, after: string) => {
  const bytes = [before, after].map((body) => new TextEncoder().encode(body));
  const both = readAnswers(bytes[0] ?? new Uint8Array(), bytes[1] ?? new Uint8Array());
  if (!both) throw new Error('too large');
  return both;
};
const rowsOf = (before: string, after: string) => {
  const both = read(before, after);
  return differences(both.before, both.after);
};
const diff = (before: string, after: string) =>
  rowsOf(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(line);

describe('fields', () => {
  test('are added, removed, changed or the same, in the order of the answers', () => {
    expect(rowsOf('{"a":1,"b":{"c":"x"},"d":[]}', '{"b":{"c":"y"},"d":[],"e":{"f":null}}').map(line)).toEqual(
      ['removed .a 1 -', 'changed .b.c "x" "y"', 'same .d [] []', 'added .e.f - null'],
    );
  });

  test('are told apart by kind: a string is no number, an empty list no empty object, nothing no null', () => {
    expect(diff('{"a":1,"b":[],"c":null}', '{"a":"1","b":{}}')).toEqual([
      'changed .a 1 "1"',
      'removed .b [] -',
      'added .b - {}',
      'removed .c null -',
    ]);
  });

  test('do not differ by order, spacing, escapes or a byte-order mark', () => {
    expect(diff('\ufeff{"a": "\\u00e9", "b": 2}', '{"b":2,"a":"é"}')).toEqual([]);
  });

  test('keep numbers as they are written', () => {
    expect(diff('[1e400, 12345678901234567890, 1.10]', '[1e401, 12345678901234567891, 1.1]')).toEqual([
      'changed [0] 1e400 1e401',
      'changed [1] 12345678901234567890 12345678901234567891',
      'changed [2] 1.10 1.1',
    ]);
  });

  test('of the same name are all compared, and it is said', () => {
    const { before, after, caveats } = read('{"a":1,"a":2}', '{"a":1,"a":3}');
    expect(differences(before, after).map(line)).toEqual(['same .a 1 1', 'changed .a#2 2 3']);
    expect(caveats).toEqual([{ kind: 'twice' }]);
  });

  test('may have names that JavaScript or the library knows', () => {
    expect(
      diff('{"__proto__":1,"constructor":2,"_t":"a","toString":{"_t":1}}', '{"_t":"b","toString":{"_t":2}}'),
    ).toEqual([
      'removed .__proto__ 1 -',
      'removed .constructor 2 -',
      'changed ._t "a" "b"',
      'changed .toString._t 1 2',
    ]);
  });

  test('may hold what would break a page', () => {
    expect(diff('{"a":"\\u0000\\u202e"}', '{"a":"\\u0000"}')).toEqual([
      'changed .a "\\u0000\u202e" "\\u0000"',
    ]);
  });
});

describe('lists', () => {
  test('are matched by content: one more in front is one more', () => {
    expect(diff('["b",{"c":1}]', '["a","b",{"c":1}]')).toEqual(['added [0] - "a"']);
  });

  test('tell an item that moved, and from where', () => {
    expect(diff('["a","b","c",{"d":1}]', '[{"d":1},"a","b","c"]')).toEqual(['moved [0] {"d":1} {"d":1} 3']);
  });

  test('tell an item that changed in its place field by field', () => {
    expect(diff('[{"id":1,"x":"a"},{"id":2}]', '[{"id":1,"x":"b"},{"id":2}]')).toEqual([
      'changed [0].x "a" "b"',
    ]);
  });

  test('tell what has no counterpart as added or removed', () => {
    expect(diff('["a","b","c"]', '["x","c"]')).toEqual(['changed [0] "a" "x"', 'removed [1] "b" -']);
    expect(diff('["a","b","c","d"]', '["a","c"]')).toEqual(['removed [1] "b" -', 'removed [3] "d" -']);
    expect(diff('[]', '[{"a":[]}]')).toEqual(['added [0].a - []']);
  });
});

describe('what would not end', () => {
  test('5,000 levels are told apart as far as 64, and what is deeper is compared whole', () => {
    const nested = (heart: string) => '['.repeat(5000) + heart + ']'.repeat(5000);
    const { before, after, caveats } = read(nested('1'), nested('2'));
    const rows = differences(before, after);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.path).toHaveLength(64);
    expect(readLeaf(rows[0]?.after ?? '')).toEqual({ kind: 'deep', text: nested('2').slice(64, -64) });
    expect(caveats).toEqual([{ kind: 'deep', levels: 64 }]);
  });

  test('more than 10,000 values are compared at fewer levels, the same for both', () => {
    const wide = (last: number) => JSON.stringify({ a: Array.from({ length: 10_001 }, () => 0), b: last });
    const { before, after, caveats } = read(wide(1), wide(2));
    expect(caveats).toEqual([{ kind: 'deep', levels: 1 }]);
    expect(differences(before, after).map(({ kind }) => kind)).toEqual(['same', 'changed']);
  });

  test('more than 1,000 items are matched by their place', () => {
    const list = (length: number) => JSON.stringify(Array.from({ length }, (_, n) => n));
    expect(read(list(1000), list(1000)).caveats).toEqual([]);
    const { before, after, caveats } = read(list(1001), `[9,${list(1001).slice(1)}`);
    expect(caveats).toEqual([{ kind: 'long' }]);
    expect(differences(before, after)).toHaveLength(1002);
  });

  test('10,001 values at the first level are too many', () => {
    const flat = new TextEncoder().encode(`[${'0,'.repeat(10_000)}0]`);
    expect(readAnswers(flat, flat)).toBeNull();
  });
});

describe('answers that are no JSON', () => {
  test('are compared line by line', () => {
    const both = read('<html>\n<b>502</b>\n', '{"a":1}');
    expect(both.asText).toBe(true);
    expect(both.caveats).toEqual([{ kind: 'text' }]);
    expect(diff('<a>\nsame\n', '<b>\nsame\n')).toEqual(['changed [0] <a> <b>']);
  });

  test('do not take a byte that is no text for a text that looks alike', () => {
    const read = readAnswers(new Uint8Array([0x61, 0xff]), new TextEncoder().encode('a\ufffd'));
    expect(read?.caveats).toEqual([{ kind: 'text' }, { kind: 'bytes' }]);
    expect(read && differences(read.before, read.after).map(line)).toEqual(['changed [0] a\udcff a\ufffd']);
  });
});
