import { Module } from '@nestjs/common';
import { CountsModule } from '../counts/counts.module.ts';
import { HttpModule } from '../http/http.module.ts';
import { ImagesModule } from '../images/images.module.ts';
import { ProviderModule } from '../provider/provider.module.ts';
import { Answers } from './answers.ts';
import { CaseMasking } from './case-masking.ts';
import { CaseViews } from './case-views.ts';
import { EvidenceController } from './evidence.controller.ts';
import { Pace } from './pace.ts';
import { ProviderCalls } from './provider-calls.ts';
import { Rechecks } from './rechecks.ts';
import { SameAnswers } from './same-answers.ts';
import { Submissions } from './submissions.ts';
import { VerificationDetails } from './verification-details.ts';
import { VerificationList } from './verification-list.ts';
import { VerificationsController } from './verifications.controller.ts';

@Module({
  imports: [CountsModule, HttpModule, ImagesModule, ProviderModule],
  controllers: [VerificationsController, EvidenceController],
  providers: [
    Answers,
    CaseViews,
    CaseMasking,
    Pace,
    ProviderCalls,
    Rechecks,
    SameAnswers,
    Submissions,
    VerificationDetails,
    VerificationList,
  ],
  exports: [CaseViews, Pace, ProviderCalls, SameAnswers, Submissions, VerificationList],
})
export class VerificationsModule {}
