import {
  exportList,
  exportRecord,
  verificationSearch,
  type Account,
  type ExportList,
  type ExportRecord,
  type VerificationSearch,
} from '@desk/contract';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import { CurrentAccount } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { Exports } from './exports.ts';
import { sendCsv } from './send-csv.ts';

/** The list's parameters without its pages; the order is the CSV's own, newest first. */
const scriptQuery = verificationSearch.omit({ page: true, perPage: true });

@Controller()
export class ExportsController {
  constructor(private readonly exports: Exports) {}

  @Post('exports')
  @Access('analyst', 'auditor', 'admin')
  @Responds(201, exportRecord)
  create(
    @CurrentAccount() account: Account,
    @Body({ schema: verificationSearch }) search: VerificationSearch,
  ): Promise<ExportRecord> {
    const { sort: _sort, order: _order, page: _page, perPage: _perPage, ...filter } = search;
    return this.exports.create(account, filter);
  }

  @Get('exports')
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, exportList)
  all(): Promise<ExportList> {
    return this.exports.all();
  }

  @Get('exports/:id')
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, exportRecord)
  one(@Param('id', { schema: z.uuid() }) id: string): Promise<ExportRecord> {
    return this.exports.find(id);
  }

  @Post('exports/:id/again')
  @Access('analyst', 'auditor', 'admin')
  @Responds(201, exportRecord)
  again(
    @CurrentAccount() account: Account,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<ExportRecord> {
    return this.exports.again(account, id);
  }

  @Get('exports/:id/file')
  @Access('analyst', 'auditor', 'admin')
  async file(
    @CurrentAccount() account: Account,
    @Param('id', { schema: z.uuid() }) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await sendCsv(response, `verifications-${id}.csv`, this.exports.stream(account, id));
  }

  /** The same in one call, for scripts; recorded like any export. */
  @Get('verifications/export.csv')
  @Access('analyst', 'auditor', 'admin')
  async inOneCall(
    @CurrentAccount() account: Account,
    @Query({ schema: scriptQuery }) { sort: _sort, order: _order, ...filter }: z.output<typeof scriptQuery>,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = await this.exports.create(account, filter);
    await sendCsv(response, `verifications-${id}.csv`, this.exports.stream(account, id));
  }
}
