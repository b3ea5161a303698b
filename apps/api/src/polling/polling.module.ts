import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { ProviderModule } from '../provider/provider.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { PollerMetrics } from './poller-metrics.ts';
import { Poller } from './poller.ts';
import { Reaper } from './reaper.ts';

@Module({
  imports: [ScheduleModule.forRoot(), ProviderModule, VerificationsModule],
  providers: [Poller, PollerMetrics, Reaper],
  exports: [Poller],
})
export class PollingModule {}
