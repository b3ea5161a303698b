import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Problem as ProblemBody } from '@desk/contract';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { databaseUnavailable } from '../database/unavailable.ts';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { ImageStoreUnavailable } from '../images/image-store.ts';
import { errorFacts, isError } from './error-facts.ts';
import { LOGGER } from './logger.ts';
import { Problem } from './problem.ts';
import { currentRequestId } from './request-id.ts';

/** The one place where failures become answers: problem details (RFC 9457) that give nothing away. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(error);
    if (problem.status >= 500)
      this.logger.error({ status: problem.status, error: errorFacts(problem.cause ?? error) }, problem.code);
    if (response.headersSent) {
      // Half an answer must not look like a whole one.
      response.destroy();
      return;
    }
    const { status, code, title, detail, errors } = problem;
    const requestId = currentRequestId() ?? '';
    const type = `urn:verification-desk:problem:${code}`;
    const body: ProblemBody = { type, title, status, detail, code, requestId, errors };
    response
      .status(status)
      .set({ ...problem.headers, 'cache-control': 'no-store' })
      .type('application/problem+json')
      .send(JSON.stringify(body));
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseUnreachable(error)) return databaseUnavailable(error);
  if (isDiskFull(error))
    return Problem.unavailable('disk_full', 'There is no room for images left. Nothing was stored.', error);
  if (error instanceof ImageStoreUnavailable)
    return Problem.unavailable(
      'image_store_unavailable',
      'Images can be neither stored nor read right now. Try again soon.',
      error,
    );
  if (error instanceof HttpException) return fromStatus(error.getStatus(), error);
  if (isBodyError(error)) return fromStatus(error.status, error);
  return fromStatus(500, error);
}

/** What the file system says where images are kept. */
const isDiskFull = (error: unknown): error is Error =>
  isError(error) && ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What Express's body reader throws: `expose` marks the sender's own mistakes. */
function isBodyError(error: unknown): error is Error & { status: number } {
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return isError(error) && typeof status === 'number' && expose === true;
}

/** Failures that a library found: only their status is theirs to say. */
const BY_STATUS: Partial<Record<number, { code: string; title: string; detail: string }>> = {
  400: {
    code: 'malformed_request',
    title: 'The request cannot be read',
    detail: 'Is the body valid JSON, and the address well formed?',
  },
  404: { code: 'not_found', title: 'Not found', detail: 'There is nothing at this address.' },
  413: { code: 'body_too_large', title: 'Too large', detail: 'The body is larger than this address takes.' },
  415: { code: 'unsupported_media_type', title: 'Not JSON', detail: 'The body must be JSON in UTF-8.' },
};

function fromStatus(status: number, cause: unknown): Problem {
  const known = BY_STATUS[status];
  if (known) return new Problem({ status, ...known, cause });
  if (status < 500) return new Problem({ status, code: 'refused', cause });
  return new Problem({ status: 500, code: 'internal_error', title: 'Something went wrong', cause });
}
