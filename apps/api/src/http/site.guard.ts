import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from './problem.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses calls that change something when a browser says that another site made them. `Sec-Fetch-Site` settles it;
 * browsers without it send `Origin`; what sends neither is not a browser and carries no cookie of its own accord.
 */
@Injectable()
export class SiteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!READING.has(request.method) && !fromOurSite(request))
      throw Problem.forbidden('cross_site', 'Another site made this request.');
    return true;
  }
}

function fromOurSite(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  // `none`: typed by the person, in no page. A sibling domain (`same-site`) is another site to us.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
