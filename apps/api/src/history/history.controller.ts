import { caseHistory, type CaseHistory } from '@desk/contract';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { CaseHistories } from './case-histories.ts';

@Access('analyst', 'auditor', 'admin')
@Controller('verifications/:id/history')
export class HistoryController {
  constructor(private readonly histories: CaseHistories) {}

  @Get()
  @ApiOperation({
    summary:
      'What happened to a case, newest first: calls to the provider, decisions, notes, what people did and saw',
  })
  @Responds(200, caseHistory)
  read(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<CaseHistory> {
    return this.histories.of(caller, id);
  }
}
