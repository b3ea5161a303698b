import type { Problem } from '@desk/contract';
import { ProblemError } from '../src/api/problem.ts';

/** An error as the API answers it. */
export const problem = (status: number, over: Partial<Problem> = {}): ProblemError =>
  new ProblemError(
    { type: 'about:blank', title: 'Problem', status, code: 'x', requestId: 'r-1', ...over },
    undefined,
  );
