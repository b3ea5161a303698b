import {
  bulkResult,
  bulkReview,
  reviewInput,
  reviewWithdrawal,
  verificationDetail,
  type BulkResult,
  type BulkReview,
  type ReviewInput,
  type ReviewWithdrawal,
  type VerificationDetail,
} from '@desk/contract';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { CaseViews } from '../verifications/case-views.ts';
import { Reviews } from './reviews.ts';

@Access('analyst', 'admin')
@Controller('verifications')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly views: CaseViews,
  ) {}

  @Put(':id/review')
  @ApiOperation({ summary: 'Decide a case; earlier decisions stay in the history' })
  @Responds(200, verificationDetail)
  async decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: reviewInput }) input: ReviewInput,
  ): Promise<VerificationDetail> {
    await this.reviews.decide(caller, id, input);
    return this.views.seen(caller, id);
  }

  @Post(':id/review/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw the decision: the case is open again' })
  @Responds(200, verificationDetail)
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: reviewWithdrawal }) input: ReviewWithdrawal,
  ): Promise<VerificationDetail> {
    await this.reviews.withdraw(caller, id, input);
    return this.views.seen(caller, id);
  }

  @Post('review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide many cases for one reason, each by itself' })
  @Responds(200, bulkResult)
  decideMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: bulkReview }) body: BulkReview,
  ): Promise<BulkResult> {
    return this.reviews.decideMany(caller, body);
  }
}
