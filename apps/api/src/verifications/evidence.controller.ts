import { exchangeList, imageSide, type Account, type ExchangeList, type ImageSide } from '@desk/contract';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentAccount, CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { CaseViews } from './case-views.ts';

/** No page that these bytes could pretend to be may run or be guessed; nobody's cache keeps them. */
const SANDBOX = "sandbox; default-src 'none'";
/** The dashboard shows a PDF in a frame: nobody else may frame one, and in the frame it is sandboxed as well. */
const SANDBOX_IN_FRAME = `${SANDBOX}; frame-ancestors 'self'`;

/** A case's evidence: what the provider sent, byte for byte, and the images as submitted. */
@Controller('verifications/:id')
export class EvidenceController {
  constructor(private readonly views: CaseViews) {}

  @Get('exchanges')
  @Access('analyst', 'auditor', 'admin')
  @Responds(200, exchangeList)
  exchanges(@Param('id', { schema: z.uuid() }) id: string): Promise<ExchangeList> {
    return this.views.exchanges(id);
  }

  @Get('exchanges/:exchangeId/body')
  @Access('analyst', 'auditor', 'admin')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Security-Policy', SANDBOX)
  async body(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('exchangeId', { schema: z.uuid() }) exchangeId: string,
  ): Promise<StreamableFile> {
    const bytes = await this.views.body(caller, id, exchangeId);
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${exchangeId}.body"`,
      length: bytes.length,
    });
  }

  @Get('images/:side')
  @Access('analyst', 'auditor', 'admin')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Security-Policy', SANDBOX_IN_FRAME)
  @Header('X-Frame-Options', 'SAMEORIGIN')
  async image(
    @CurrentAccount() account: Account,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('side', { schema: imageSide }) side: ImageSide,
  ): Promise<StreamableFile> {
    const { bytes, type } = await this.views.image(account, id, side);
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: 'inline' });
  }
}
