import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem.ts';

const WATCHED = new Set(['/api/health/live', '/api/health/ready', '/metrics']);

/** A process that serves nobody can still be asked whether it lives and what it measures, by whoever restarts it and watches it. */
export function watchedOnly(request: Request, _response: Response, next: NextFunction): void {
  if (WATCHED.has(request.path)) next();
  else next(Problem.notFound());
}
