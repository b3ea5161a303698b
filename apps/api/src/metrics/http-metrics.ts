import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Histogram } from 'prom-client';
import { routeOf } from '../http/request-log.ts';
import { Metrics } from './metrics.ts';

/** A click, a list, a submission with its call to the provider, an export. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Requests by the pattern of their route: there are as many of those as routes, whatever addresses are tried. */
@Injectable()
export class HttpMetrics {
  private readonly durations: Histogram;

  constructor({ registry }: Metrics) {
    this.durations = new Histogram({
      name: 'desk_http_request_duration_seconds',
      help: 'This replica: from the request to the end of its answer; /api/events stays open as long as a browser does',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [registry],
    });
  }

  /** Middleware. */
  readonly follow = (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now();
    response.once('close', () => {
      const labels = { method: request.method, route: routeOf(request), status: response.statusCode };
      this.durations.observe(labels, (performance.now() - started) / 1000);
    });
    next();
  };
}
