/** JSON as it is written, which may name a key twice, or hold what no value can be: `raw` is a piece of text. */
export type JsonText = { object: [key: string, value: JsonText][] } | { array: JsonText[] } | { raw: string };

export function jsonText(value: unknown): JsonText {
  if (Array.isArray(value)) return { array: value.map(jsonText) };
  if (typeof value === 'object' && value !== null)
    return { object: Object.entries(value).map(([key, inner]) => [key, jsonText(inner)]) };
  return { raw: JSON.stringify(value) };
}

export function written(json: JsonText): string {
  if ('raw' in json) return json.raw;
  if ('array' in json) return `[${json.array.map(written).join(',')}]`;
  return `{${json.object.map(([key, value]) => `${JSON.stringify(key)}:${written(value)}`).join(',')}}`;
}

/** One thing done to a member of an object somewhere within: of those called `named`, or of all, the `at`th round and round. */
export interface Mutation {
  named: string | null;
  at: number;
  how: 'replace' | 'drop' | 'double' | 'add' | 'rename';
  key: string;
  value: string;
}

export function mutate(json: JsonText, { named, at, how, key, value }: Mutation): void {
  const members = membersOf(json).filter(
    ({ object, index }) => named === null || object[index]?.[0] === named,
  );
  const member = members[at % members.length];
  if (member === undefined) return;
  const { object, index } = member;
  const [name] = object[index] ?? [key];
  switch (how) {
    case 'replace':
      object[index] = [name, { raw: value }];
      break;
    case 'drop':
      object.splice(index, 1);
      break;
    case 'double':
      object.push([name, { raw: value }]);
      break;
    case 'add':
      object.splice(index, 0, [key, { raw: value }]);
      break;
    case 'rename':
      object.splice(index, 1, [key, object[index]?.[1] ?? { raw: value }]);
  }
}

function membersOf(json: JsonText): { object: [string, JsonText][]; index: number }[] {
  if ('raw' in json) return [];
  if ('array' in json) return json.array.flatMap(membersOf);
  return json.object.flatMap(([, value], index) => [{ object: json.object, index }, ...membersOf(value)]);
}
