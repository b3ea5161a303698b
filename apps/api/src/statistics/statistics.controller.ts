import { statistics, statisticsInput, type Statistics, type StatisticsInput } from '@desk/contract';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { DeskStatistics } from './desk-statistics.ts';

@Access('analyst', 'auditor', 'admin')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly desk: DeskStatistics) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'What waits, how today goes, and what was answered in the last days of a time zone',
  })
  @Responds(200, statistics)
  read(
    @CurrentCaller() caller: Caller,
    @Body({ schema: statisticsInput }) input: StatisticsInput,
  ): Promise<Statistics> {
    return this.desk.of(caller, input);
  }
}
