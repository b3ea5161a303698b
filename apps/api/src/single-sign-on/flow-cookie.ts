import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { DataKeys } from '../encryption/data-keys.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { SealedCookie } from '../sign-in/sealed-cookie.ts';

const flow = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** The session that the browser already had, as base64url: its Strict cookie does not come along from another site. */
  earlier: z.string().nullable(),
});
/** What a sign-in at the identity provider began with, and must come back with. */
export type Flow = z.infer<typeof flow>;

/** Keeps a begun sign-in in the browser that began it, sealed: another browser's answer finds nothing to match. */
@Injectable()
export class FlowCookie {
  private readonly cookie: SealedCookie<Flow>;

  constructor(dataKeys: DataKeys, secrets: DeskSecrets) {
    this.cookie = new SealedCookie(dataKeys, secrets, {
      name: 'desk_oidc',
      // Because the browser comes back from another site.
      sameSite: 'lax',
      lifetimeMs: 10 * 60_000,
      content: flow,
    });
  }

  set(request: Request, response: Response, begun: Flow): void {
    this.cookie.set(request, response, begun);
  }

  /** Reads the cookie and takes it away: a sign-in comes back once. Null when there is none that holds. */
  take(request: Request, response: Response): Flow | null {
    const begun = this.cookie.read(request);
    this.cookie.clear(request, response);
    return begun;
  }
}
