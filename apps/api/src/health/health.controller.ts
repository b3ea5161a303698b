import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access } from '../access/access.ts';
import { Readiness } from './readiness.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Needs nothing: a process that can say so is not to be restarted, whatever ails Postgres. */
  @Get('live')
  @Access('public')
  @ApiOperation({ summary: 'Whether the process is alive' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Access('public')
  @ApiOperation({ summary: 'Whether requests can be served: 503 while not' })
  ready(): ReturnType<Readiness['check']> {
    return this.readiness.check();
  }
}
