import { Module } from '@nestjs/common';
import { ImagesModule } from '../images/images.module.ts';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { CasePurge } from './case-purge.ts';
import { CaseRetentionController } from './case-retention.controller.ts';
import { CaseRetention } from './case-retention.ts';
import { DueCases } from './due-cases.ts';
import { PurgeJob } from './purge-job.ts';
import { Purges } from './purges.ts';
import { RetentionController } from './retention.controller.ts';

@Module({
  imports: [ImagesModule, VerificationsModule],
  controllers: [CaseRetentionController, RetentionController],
  providers: [CasePurge, CaseRetention, DueCases, PurgeJob, Purges],
})
export class RetentionModule {}
