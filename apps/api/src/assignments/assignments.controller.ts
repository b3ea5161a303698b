import {
  assignment,
  bulkAssignment,
  bulkResult,
  taken,
  takeNext,
  verificationDetail,
  type Assignment,
  type BulkAssignment,
  type BulkResult,
  type Taken,
  type TakeNext,
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
import { Assignments } from './assignments.ts';
import { NextCases } from './next-cases.ts';

@Access('analyst', 'admin')
@Controller('verifications')
export class AssignmentsController {
  constructor(
    private readonly assignments: Assignments,
    private readonly nextCases: NextCases,
    private readonly views: CaseViews,
  ) {}

  @Put(':id/assignee')
  @ApiOperation({ summary: 'Give a case to somebody, or to nobody' })
  @Responds(200, verificationDetail)
  async assign(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: assignment }) input: Assignment,
  ): Promise<VerificationDetail> {
    await this.assignments.assign(caller, id, input);
    return this.views.seen(caller, id);
  }

  @Post('assign')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give many cases to somebody, or to nobody; what another person has is skipped' })
  @Responds(200, bulkResult)
  assignMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: bulkAssignment }) body: BulkAssignment,
  ): Promise<BulkResult> {
    return this.assignments.assignMany(caller, body);
  }

  @Post('take-next')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the oldest cases of a filter that wait for a person and that nobody has' })
  @Responds(200, taken)
  takeNext(@CurrentCaller() caller: Caller, @Body({ schema: takeNext }) body: TakeNext): Promise<Taken> {
    return this.nextCases.take(caller, body);
  }
}
