import {
  session,
  signIn,
  signInOptions,
  type Session,
  type SignIn,
  type SignInOptions,
} from '@desk/contract';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access, OwnAccount, WhileDue } from '../access/access.ts';
import { CurrentCaller, CurrentSession } from '../access/current-account.ts';
import type { Caller, SessionCaller } from '../access/caller.ts';
import { Settings } from '../config/settings.ts';
import { Refuses, Responds } from '../openapi/responds.ts';
import { clientOf } from './client.ts';
import { KnownBrowser } from './known-browser.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { SignIns } from './sign-ins.ts';

/** What the published documents say of the session. */
const COOKIE =
  'Sets the cookie `desk_session`, behind TLS `__Host-desk_session`: HttpOnly, SameSite=Strict, ended after 30 minutes ' +
  'without use and 12 hours in all. A request with `X-Desk-Background: 1` does not count as use. While the answer’s ' +
  '`due` is not null, every call but those about the own account is refused with 403 and that code. The cookie `desk_known`, ' +
  'behind TLS `__Host-desk_known`, keeps for 90 days that this browser signed the account in: strangers’ failures do not make it wait.';

@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignIns,
    private readonly knownBrowser: KnownBrowser,
    private readonly settings: Settings,
  ) {}

  @Post('session')
  @Access('public')
  @ApiOperation({ summary: 'Sign in', description: COOKIE })
  @Responds(201, session)
  @Refuses(
    401,
    '`wrong_credentials`; after a right pair `second_factor_required` without a code, `wrong_code` with a bad one',
  )
  @Refuses(429, '`too_many_requests`: wait for `Retry-After` seconds')
  async create(
    @Body({ schema: signIn }) input: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const browser = this.knownBrowser.of(request, input.email);
    const token = await this.signIns.signIn(input, clientOf(request), browser);
    setSessionCookie(request, response, token);
    this.knownBrowser.remember(request, response, input.email);
    return this.signIns.sessionOf(token);
  }

  @Get('session')
  @Access('analyst', 'auditor', 'admin')
  @WhileDue(true)
  @ApiOperation({ summary: 'Who is signed in' })
  @Responds(200, session)
  read(@CurrentCaller() caller: Caller): Promise<Session> {
    return this.signIns.session(caller);
  }

  @Delete('session')
  @HttpCode(204)
  @OwnAccount()
  @ApiOperation({ summary: 'Sign out' })
  async end(
    @CurrentSession() current: SessionCaller,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signIns.signOut(current);
    clearSessionCookie(request, response);
    // Whatever the page kept goes, too (ASVS 5.0, 14.3.1). Not the cache: it holds our scripts alone, and browsers take seconds.
    response.setHeader('clear-site-data', '"storage"');
  }

  @Get('sign-in-options')
  @Access('public')
  @ApiOperation({ summary: 'How one may sign in, other than by a password' })
  @Responds(200, signInOptions)
  options(): SignInOptions {
    const { oidc } = this.settings;
    return { oidc: oidc === null ? null : { label: oidc.label } };
  }
}
