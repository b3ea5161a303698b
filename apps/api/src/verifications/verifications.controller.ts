import {
  bulkRecheck,
  bulkRecheckResult,
  facets,
  recheckResult,
  verificationDetail,
  verificationPage,
  verificationSearch,
  type Account,
  type BulkRecheck,
  type BulkRecheckResult,
  type Facets,
  type RecheckResult,
  type VerificationDetail,
  type VerificationPage,
  type VerificationSearch,
} from '@desk/contract';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentAccount, CurrentCaller } from '../access/current-account.ts';
import { BodyLimit } from '../http/json-body.ts';
import { Responds } from '../openapi/responds.ts';
import { CaseViews } from './case-views.ts';
import { Rechecks } from './rechecks.ts';
import { IdempotencyKeyHeader } from './idempotency-key.ts';
import { submissionInput, type SubmissionInput } from './submission.schema.ts';
import { Submissions } from './submissions.ts';
import { VerificationDetails } from './verification-details.ts';
import { VerificationList } from './verification-list.ts';

/** Three images of 16 MB as base64, and the rest. */
const SUBMISSION_LIMIT = 70 * 1024 * 1024;

@Controller('verifications')
export class VerificationsController {
  constructor(
    private readonly list: VerificationList,
    private readonly details: VerificationDetails,
    private readonly views: CaseViews,
    private readonly submissions: Submissions,
    private readonly rechecks: Rechecks,
  ) {}

  @Post()
  @Access('analyst', 'admin')
  @BodyLimit(SUBMISSION_LIMIT)
  @Responds(201, verificationDetail)
  async submit(
    @CurrentCaller() caller: Caller,
    @IdempotencyKeyHeader() key: string | undefined,
    @Body({ schema: submissionInput }) input: SubmissionInput,
  ): Promise<VerificationDetail> {
    return this.details.detail(caller, await this.submissions.submit(caller.account, input, key));
  }

  @Get()
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, verificationPage)
  page(
    @CurrentCaller() caller: Caller,
    @Query({ schema: verificationSearch }) search: VerificationSearch,
  ): Promise<VerificationPage> {
    return this.list.page(caller, search);
  }

  @Post('search')
  @HttpCode(200)
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, verificationPage)
  search(
    @CurrentCaller() caller: Caller,
    @Body({ schema: verificationSearch }) search: VerificationSearch,
  ): Promise<VerificationPage> {
    return this.list.page(caller, search);
  }

  @Post('facets')
  @HttpCode(200)
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, facets)
  facets(
    @CurrentCaller() caller: Caller,
    @Body({ schema: verificationSearch }) search: VerificationSearch,
  ): Promise<Facets> {
    return this.list.facets(caller, search);
  }

  @Post('recheck')
  @HttpCode(202)
  @Access('analyst', 'admin')
  @Responds(202, bulkRecheckResult)
  recheckInBulk(
    @CurrentAccount() account: Account,
    @Body({ schema: bulkRecheck }) body: BulkRecheck,
  ): Promise<BulkRecheckResult> {
    return this.rechecks.inBulk(account, body.ids);
  }

  @Get(':id')
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, verificationDetail)
  view(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<VerificationDetail> {
    return this.views.view(caller, id);
  }

  /** Uncovers the case for this session, or in this one answer for a token. */
  @Post(':id/reveal')
  @HttpCode(200)
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, verificationDetail)
  reveal(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<VerificationDetail> {
    return this.views.reveal(caller, id);
  }

  @Post(':id/recheck')
  @HttpCode(200)
  @Access('analyst', 'admin')
  @Responds(200, recheckResult)
  recheck(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<RecheckResult> {
    return this.rechecks.now(caller, id);
  }
}
