import { Global, Module } from '@nestjs/common';
import { Metrics } from './metrics.ts';

/** Global: any feature may measure itself. */
@Global()
@Module({ providers: [Metrics], exports: [Metrics] })
export class MetricsModule {}
