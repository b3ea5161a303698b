import { Global, Module } from '@nestjs/common';
import { BacklogMetrics } from './backlog-metrics.ts';
import { DatabaseReadings } from './database-readings.ts';
import { HttpMetrics } from './http-metrics.ts';
import { MetricsController } from './metrics.controller.ts';
import { Metrics } from './metrics.ts';
import { PoolMetrics } from './pool-metrics.ts';
import { QueueMetrics } from './queue-metrics.ts';

/** Global: any feature may measure itself. */
@Global()
@Module({
  controllers: [MetricsController],
  providers: [Metrics, DatabaseReadings, HttpMetrics, PoolMetrics, QueueMetrics, BacklogMetrics],
  exports: [Metrics, DatabaseReadings, HttpMetrics, PoolMetrics],
})
export class MetricsModule {}
