import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Settings } from '../config/settings.ts';
import { Problem } from '../http/problem.ts';

/** Asks for `METRICS_TOKEN`, when there is one. */
@Injectable()
export class MetricsTokenGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const { metricsToken } = this.settings;
    if (metricsToken === null) return true;
    const { authorization = '' } = context.switchToHttp().getRequest<Request>().headers;
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    if (timingSafeEqual(digest(given), digest(metricsToken))) return true;
    throw new Problem({
      status: 401,
      code: 'invalid_token',
      title: 'Not signed in',
      detail: 'Metrics need the token of this desk, METRICS_TOKEN.',
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
}

/** Of one length, whatever was sent. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
