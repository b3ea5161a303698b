import {
  auditActors,
  auditHead,
  auditPage,
  auditSearch,
  type AuditActors,
  type AuditHead,
  type AuditPage,
  type AuditSearch,
} from '@desk/contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access } from '../access/access.ts';
import { Responds } from '../openapi/responds.ts';
import { AuditTrail } from './audit-trail.ts';

@Controller('audit-events')
@Access('auditor', 'admin')
export class AuditEventsController {
  constructor(private readonly trail: AuditTrail) {}

  @Get()
  @ApiOperation({ summary: 'Who did, saw or exported what, newest first' })
  @Responds(200, auditPage)
  page(@Query({ schema: auditSearch }) search: AuditSearch): Promise<AuditPage> {
    return this.trail.page(search);
  }

  @Get('actors')
  @ApiOperation({ summary: 'Whom events can be searched by' })
  @Responds(200, auditActors)
  actors(): Promise<AuditActors> {
    return this.trail.actors();
  }

  @Get('head')
  @ApiOperation({ summary: "Where the log's hash chain stands" })
  @Responds(200, auditHead)
  head(): Promise<AuditHead> {
    return this.trail.head();
  }
}
