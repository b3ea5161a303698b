import {
  accountSessions,
  passwordChange,
  type Account,
  type AccountSessions,
  type PasswordChange,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { OwnAccount } from '../access/access.ts';
import type { SessionCaller } from '../access/caller.ts';
import { CurrentAccount, CurrentSession } from '../access/current-account.ts';
import { Responds } from '../openapi/responds.ts';
import { OwnPassword } from './own-password.ts';
import { setSessionCookie } from './session-cookie.ts';
import { SessionList } from './session-list.ts';

@OwnAccount()
@Controller('me')
export class OwnAccountController {
  constructor(
    private readonly ownPassword: OwnPassword,
    private readonly sessions: SessionList,
  ) {}

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change one’s password; ends one’s other sessions' })
  async changePassword(
    @CurrentSession() current: SessionCaller,
    @Body({ schema: passwordChange }) body: PasswordChange,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = await this.ownPassword.change(current, body, request.ip ?? '');
    setSessionCookie(request, response, token);
  }

  @Get('sessions')
  @ApiOperation({ summary: 'One’s own living sessions' })
  @Responds(200, accountSessions)
  list(@CurrentSession() { account, tokenHash }: SessionCaller): Promise<AccountSessions> {
    return this.sessions.of(account.id, tokenHash);
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of one’s own sessions' })
  end(
    @CurrentAccount() account: Account,
    @Param('sessionId', { schema: z.uuid() }) sessionId: string,
  ): Promise<void> {
    return this.sessions.endOne(account, sessionId);
  }
}
