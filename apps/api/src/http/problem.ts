import { STATUS_CODES } from 'node:http';
import type { Problem as ProblemBody } from '@desk/contract';

export type FieldError = NonNullable<ProblemBody['errors']>[number];

interface ProblemFacts {
  status: number;
  /** Stable, for clients to branch on; snake case. */
  code: string;
  /** The same words for every problem of this code. */
  title?: string;
  /** What is particular to this one; goes out, so never a value that somebody typed. */
  detail?: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** A failure that the caller is told about, as `problem.filter.ts` writes it (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: FieldError[];
  readonly headers: Record<string, string>;

  constructor({ status, code, title, detail, errors, headers = {}, cause }: ProblemFacts) {
    super(detail ?? title ?? code, { cause });
    this.status = status;
    this.code = code;
    this.title = title ?? STATUS_CODES[status] ?? 'Error';
    this.detail = detail;
    this.errors = errors;
    this.headers = headers;
  }

  /** 400 with every bad field named. */
  static badRequest(errors: FieldError[]): Problem {
    return new Problem({
      status: 400,
      code: 'invalid_input',
      title: 'The request has invalid fields',
      errors,
    });
  }

  static unauthorized(code = 'no_session', detail = 'Sign in first.'): Problem {
    return new Problem({ status: 401, code, title: 'Not signed in', detail });
  }

  static forbidden(code = 'not_allowed', detail = 'This account may not do that.'): Problem {
    return new Problem({ status: 403, code, title: 'Not allowed', detail });
  }

  static notFound(detail = 'There is nothing at this address.'): Problem {
    return new Problem({ status: 404, code: 'not_found', title: 'Not found', detail });
  }

  static conflict(code: string, detail: string): Problem {
    return new Problem({ status: 409, code, title: 'Not possible in the current state', detail });
  }

  static tooManyRequests(retryAfterSeconds: number, detail?: string): Problem {
    const headers = { 'retry-after': String(retryAfterSeconds) };
    return new Problem({
      status: 429,
      code: 'too_many_requests',
      title: 'Too many requests',
      detail,
      headers,
    });
  }

  static badGateway(code: string, detail: string): Problem {
    return new Problem({ status: 502, code, title: 'The provider failed', detail });
  }

  static unavailable(code: string, detail: string, cause?: unknown): Problem {
    const headers = { 'retry-after': '5' };
    return new Problem({ status: 503, code, title: 'Temporarily unavailable', detail, headers, cause });
  }
}
