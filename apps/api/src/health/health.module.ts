import { Global, Module } from '@nestjs/common';
import { DatabaseWatch } from './database-watch.ts';
import { HealthController } from './health.controller.ts';
import { LifeLog } from './life-log.ts';
import { Readiness } from './readiness.ts';

/** Global: any feature may add a fact to readiness. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [Readiness, DatabaseWatch, LifeLog],
  exports: [Readiness],
})
export class HealthModule {}
