import {
  unconfirmedDecision,
  verificationDetail,
  type UnconfirmedDecision,
  type VerificationDetail,
} from '@desk/contract';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Refuses, Responds } from '../openapi/responds.ts';
import { CaseViews } from '../verifications/case-views.ts';
import { UnconfirmedCases } from './unconfirmed-cases.ts';

const CODES =
  '`not_unconfirmed`: somebody, or the provider, was quicker; `check_under_way`: its sender may still be at it; `purged`';

@Access('analyst', 'admin')
@Controller('verifications/:id')
export class UnconfirmedController {
  constructor(
    private readonly cases: UnconfirmedCases,
    private readonly views: CaseViews,
  ) {}

  @Post('send-again')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have an unconfirmed case sent once more: the provider may get it twice' })
  @Responds(200, verificationDetail)
  @Refuses(409, CODES)
  async sendAgain(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: unconfirmedDecision }) { reason }: UnconfirmedDecision,
  ): Promise<VerificationDetail> {
    await this.cases.sendAgain(caller, id, reason);
    return this.views.seen(caller, id);
  }

  @Post('not-sent')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say of an unconfirmed case that it never arrived: it has failed' })
  @Responds(200, verificationDetail)
  @Refuses(409, CODES)
  async notSent(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: unconfirmedDecision }) { reason }: UnconfirmedDecision,
  ): Promise<VerificationDetail> {
    await this.cases.markNotSent(caller, id, reason);
    return this.views.seen(caller, id);
  }
}
