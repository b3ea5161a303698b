import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { Access } from '../access/access.ts';
import { DatabaseReadings } from './database-readings.ts';
import { MetricsTokenGuard } from './metrics-token.guard.ts';
import { Metrics } from './metrics.ts';

/** For Prometheus; not under `/api`, where it looks for it. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly readings: DatabaseReadings,
  ) {}

  /** Like health it needs no Postgres: then it says what the process knows, and `desk_database_up 0`. */
  @Get()
  @Access('public')
  @UseGuards(MetricsTokenGuard)
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  async read(): Promise<string> {
    await this.readings.refresh();
    return this.metrics.registry.metrics();
  }
}
