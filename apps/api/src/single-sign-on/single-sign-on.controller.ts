import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../access/access.ts';
import { clientOf } from '../sign-in/client.ts';
import { setSessionCookie } from '../sign-in/session-cookie.ts';
import { FlowCookie } from './flow-cookie.ts';
import { SingleSignOnRefused } from './refused.ts';
import { SingleSignOn } from './single-sign-on.ts';

@Access('public')
@Controller('session/oidc')
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly flowCookie: FlowCookie,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Sign in at the identity provider; for browsers' })
  @ApiResponse({ status: 302, description: 'To the identity provider, or to `/login?refused=<code>`' })
  begin(@Req() request: Request, @Res() response: Response): Promise<void> {
    return orToLogin(response, async () => {
      const { to, flow } = await this.singleSignOn.begin(clientOf(request));
      this.flowCookie.set(request, response, flow);
      return to.href;
    });
  }

  @Get('callback')
  @ApiOperation({ summary: 'Where the identity provider sends the browser back to' })
  @ApiResponse({
    status: 302,
    description: 'To `/` with the session’s cookie, or to `/login?refused=<code>`',
  })
  finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    return orToLogin(response, async () => {
      const flow = this.flowCookie.take(request, response);
      const { searchParams } = new URL(request.originalUrl, 'http://desk.invalid');
      const token = await this.singleSignOn.finish(flow, searchParams, clientOf(request));
      setSessionCookie(request, response, token);
      return '/';
    });
  }
}

/** Here a person looks at the answer, not a script: a refusal leads back to the login page, which has words for it. */
async function orToLogin(response: Response, action: () => Promise<string>): Promise<void> {
  try {
    response.redirect(302, await action());
  } catch (error) {
    if (!(error instanceof SingleSignOnRefused)) throw error;
    response.redirect(302, `/login?refused=${error.code}`);
  }
}
