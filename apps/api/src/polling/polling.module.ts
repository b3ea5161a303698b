import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { ProviderModule } from '../provider/provider.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { Poller } from './poller.ts';
import { Reaper } from './reaper.ts';

@Module({
  imports: [ScheduleModule.forRoot(), ProviderModule, VerificationsModule],
  providers: [Poller, Reaper],
  exports: [Poller],
})
export class PollingModule {}
