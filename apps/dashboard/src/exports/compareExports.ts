import type { ExportRecord } from '@desk/contract';

/** How two complete exports of one filter differ, the strongest reason first; `unfinished` where one of them is not complete. */
export type Comparison = 'identical' | 'masking' | 'moreRows' | 'fewerRows' | 'sameRows' | 'unfinished';

const isWhole = ({ state, sha256 }: ExportRecord) => state === 'done' && sha256 !== null;

/** What the same bytes or other ones say of the two. Masking alone changes the bytes, so that it is told before the rows. */
export const compareExports = (earlier: ExportRecord, later: ExportRecord): Comparison => {
  if (!isWhole(earlier) || !isWhole(later)) return 'unfinished';
  if (earlier.sha256 === later.sha256) return 'identical';
  if (earlier.masked !== later.masked) return 'masking';
  if (later.rows > earlier.rows) return 'moreRows';
  return later.rows < earlier.rows ? 'fewerRows' : 'sameRows';
};

/** The export that an export repeats, the one that this repeats, and so on, and all that repeat one of them: oldest first. */
export const familyOf = (exports: readonly ExportRecord[], id: string): ExportRecord[] => {
  const byId = new Map(exports.map((one) => [one.id, one]));
  const rootOf = (one: ExportRecord): ExportRecord => {
    const earlier = one.againOf === null ? undefined : byId.get(one.againOf);
    return earlier ? rootOf(earlier) : one;
  };
  const one = byId.get(id);
  if (one === undefined) return [];
  const root = rootOf(one).id;
  return exports
    .filter((other) => rootOf(other).id === root)
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
};
