import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';

/**
 * One line a request: the route's pattern and never the address, which may carry an e-mail or a name; no body, no
 * account.
 */
export function requestLog(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now();
    const requestId = response.getHeader('x-request-id');
    response.once('close', () => {
      const route = routeOf(request);
      const level = route === '/metrics' || route.startsWith('/api/health/') ? 'debug' : 'info';
      const durationMs = Math.round(performance.now() - started);
      const cut = response.writableFinished ? undefined : true;
      logger[level](
        { requestId, method: request.method, route, status: response.statusCode, durationMs, cut },
        'request',
      );
    });
    next();
  };
}

/** The pattern of the route that a request met, such as `/api/verifications/:id`. */
export function routeOf(request: Request): string {
  const { path } = (request.route ?? {}) as { path?: unknown };
  return typeof path === 'string' ? path : 'none';
}
