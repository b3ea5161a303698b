import { session, signIn, type Session, type SignIn } from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Responds } from '../openapi/responds.ts';
import { Access } from './access.ts';
import { CurrentSession } from './current-account.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.ts';
import { SignIns } from './sign-ins.ts';
import type { SignedIn } from './signed-in.ts';

@Controller('session')
export class SessionController {
  constructor(private readonly signIns: SignIns) {}

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Sign in' })
  @Responds(201, session)
  async create(
    @Body({ schema: signIn }) input: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const client = { address: request.ip ?? '', earlier: readSessionCookie(request) };
    const { account, token } = await this.signIns.signIn(input, client);
    setSessionCookie(request, response, token);
    return { account };
  }

  @Get()
  @Access('analyst', 'auditor', 'admin')
  @ApiOperation({ summary: 'Who is signed in' })
  @Responds(200, session)
  read(@CurrentSession() { account }: SignedIn): Session {
    return { account };
  }

  @Delete()
  @HttpCode(204)
  @Access('analyst', 'auditor', 'admin')
  @ApiOperation({ summary: 'Sign out' })
  async end(
    @CurrentSession() current: SignedIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signIns.signOut(current);
    clearSessionCookie(request, response);
  }
}
