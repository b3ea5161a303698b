import {
  holdChange,
  relationshipChange,
  verificationDetail,
  type HoldChange,
  type RelationshipChange,
  type VerificationDetail,
} from '@desk/contract';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { CurrentCaller } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { CaseViews } from '../verifications/case-views.ts';
import { CaseRetention } from './case-retention.ts';

@Controller('verifications/:id')
export class CaseRetentionController {
  constructor(
    private readonly retention: CaseRetention,
    private readonly views: CaseViews,
  ) {}

  @Put('relationship')
  @Access('analyst', 'admin')
  @Responds(200, verificationDetail)
  async relationship(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: relationshipChange }) change: RelationshipChange,
  ): Promise<VerificationDetail> {
    await this.retention.endRelationship(caller.account, id, change);
    return this.views.seen(caller, id);
  }

  @Put('hold')
  @Access('admin')
  @Responds(200, verificationDetail)
  async hold(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: holdChange }) change: HoldChange,
  ): Promise<VerificationDetail> {
    await this.retention.hold(caller.account, id, change);
    return this.views.seen(caller, id);
  }
}
