import type { BulkResult } from '@desk/contract';
import { Problem } from '../http/problem.ts';

/** Does something for each case by itself, one after the other, and tells which could not be and by which problem's code. */
export async function eachAlone(
  ids: readonly string[],
  work: (id: string) => Promise<void>,
): Promise<BulkResult> {
  const result: BulkResult = { accepted: [], skipped: [] };
  for (const id of new Set(ids))
    try {
      await work(id);
      result.accepted.push(id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      result.skipped.push({ id, code: error.code });
    }
  return result;
}
