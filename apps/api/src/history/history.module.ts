import { Module } from '@nestjs/common';
import { ProviderModule } from '../provider/provider.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { CaseHistories } from './case-histories.ts';
import { HistoryController } from './history.controller.ts';

@Module({
  imports: [ProviderModule, VerificationsModule],
  controllers: [HistoryController],
  providers: [CaseHistories],
})
export class HistoryModule {}
