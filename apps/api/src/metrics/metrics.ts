import { Injectable } from '@nestjs/common';
import { Registry } from 'prom-client';

/** Where every feature registers its own metrics: one registry an application, so that two in one process do not mix. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
}
