import type { Problem } from '@desk/contract';

/** The API could not be reached at all: nothing is known about what was asked. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('The desk cannot be reached', { cause });
  }
}

/** Messages by the submitted field's name (`document.frontImage`), the first for each. */
const byField = (errors: Problem['errors'] = []): Record<string, string> =>
  Object.fromEntries(errors.map(({ field, message }) => [field, message] as const).reverse());

/**
 * The API answered with an error. `status` and `body` are where react-admin looks for them, `body.errors` by input. Not its
 * `HttpError`, whose constructor resets the prototype, so that no subclass of it is one.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly body: Omit<Problem, 'errors'> & { errors: Record<string, string> };

  constructor(
    readonly problem: Problem,
    /** Seconds to wait, from `Retry-After`. */
    readonly retryAfter: number | undefined,
  ) {
    super(problem.title);
    this.status = problem.status;
    this.body = { ...problem, errors: byField(problem.errors) };
  }
}

/** The problem details behind an error; undefined for anything that did not come from the API. */
export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ProblemError ? error.problem : undefined;

export const fieldErrorsOf = (error: unknown): Record<string, string> => byField(problemOf(error)?.errors);
