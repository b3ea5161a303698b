import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * Where every feature registers its own metrics: one registry an application, so that two in one process do not mix. It
 * begins with Node's own: event loop, heap, garbage collection.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
