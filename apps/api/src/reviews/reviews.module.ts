import { Module } from '@nestjs/common';
import { VerificationsModule } from '../verifications/verifications.module.ts';
import { ReviewPolicies } from './review-policies.ts';
import { ReviewPolicyController } from './review-policy.controller.ts';
import { Reviews } from './reviews.ts';
import { ReviewsController } from './reviews.controller.ts';

@Module({
  imports: [VerificationsModule],
  controllers: [ReviewsController, ReviewPolicyController],
  providers: [Reviews, ReviewPolicies],
})
export class ReviewsModule {}
