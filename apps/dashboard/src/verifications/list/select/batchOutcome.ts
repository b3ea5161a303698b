import type { BulkResult } from '@desk/contract';

/** What came of cases that were acted upon a batch after the other. `rest` were not asked about, because of `error`. */
export interface BatchOutcome {
  accepted: number;
  /** How many were left out, by the problem's code; the most first. */
  skipped: { code: string; count: number }[];
  /** Those that stay as they were: left out, or never asked about. */
  remaining: string[];
  rest: number;
  error: unknown;
}

export const outcomeOf = (
  results: readonly BulkResult[],
  rest: readonly string[],
  error: unknown,
): BatchOutcome => {
  const left = results.flatMap(({ skipped }) => skipped);
  const counts = new Map<string, number>();
  for (const { code } of left) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    accepted: results.reduce((sum, { accepted }) => sum + accepted.length, 0),
    skipped: [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    remaining: [...left.map(({ id }) => id), ...rest],
    rest: rest.length,
    error,
  };
};
