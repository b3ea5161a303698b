import {
  purgeList,
  purgePreview,
  purgeResult,
  retentionPage,
  type Account,
  type PurgeList,
  type PurgePreview,
  type PurgeResult,
  type RetentionPage,
} from '@desk/contract';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { DueCases } from './due-cases.ts';
import { Purges } from './purges.ts';

@Controller('retention')
export class RetentionController {
  constructor(
    private readonly dueCases: DueCases,
    private readonly purges: Purges,
  ) {}

  @Get('due')
  @Access('auditor', 'admin')
  @Responds(200, purgePreview)
  due(@Query({ schema: retentionPage }) page: RetentionPage): Promise<PurgePreview> {
    return this.dueCases.preview(page);
  }

  @Get('purges')
  @Access('auditor', 'admin')
  @Responds(200, purgeList)
  purged(@Query({ schema: retentionPage }) page: RetentionPage): Promise<PurgeList> {
    return this.purges.list(page);
  }

  @Post('purge')
  @HttpCode(200)
  @Access('admin')
  @Responds(200, purgeResult)
  async purge(@CurrentAccount() account: Account): Promise<PurgeResult> {
    return { purged: await this.purges.run(account) };
  }
}
