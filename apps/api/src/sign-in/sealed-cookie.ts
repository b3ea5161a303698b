import type { Request, Response } from 'express';
import { z } from 'zod';
import { type DataKeys, UnreadableSecret } from '../encryption/data-keys.ts';
import type { DeskSecrets } from '../encryption/desk-secrets.ts';
import { cookieName, cookieOptions, readCookie } from './cookies.ts';

/** What tells one cookie from the others. */
interface Kind<T> {
  name: string;
  sameSite: 'lax' | 'strict';
  lifetimeMs: number;
  content: z.ZodType<T>;
}

/** A cookie that a browser keeps for us and can neither read nor make. Its name is what it was sealed as, so that none passes for another. */
export class SealedCookie<T> {
  private readonly stored;

  constructor(
    private readonly dataKeys: DataKeys,
    private readonly secrets: DeskSecrets,
    private readonly kind: Kind<T>,
  ) {
    this.stored = z.object({ content: kind.content, until: z.number() });
  }

  set(request: Request, response: Response, content: T): void {
    const { name, lifetimeMs } = this.kind;
    const plain = Buffer.from(JSON.stringify({ content, until: Date.now() + lifetimeMs }));
    const sealed = this.dataKeys.seal(this.secrets.key('sign_in'), plain, name).toString('base64url');
    response.cookie(cookieName(request, this.kind.name), sealed, {
      ...cookieOptions(request, this.kind.sameSite),
      maxAge: lifetimeMs,
    });
  }

  /** Null when there is none that holds. */
  read(request: Request): T | null {
    const value = readCookie(request, cookieName(request, this.kind.name));
    if (value === null) return null;
    try {
      const sealed = Buffer.from(value, 'base64url');
      const plain = this.dataKeys.open(this.secrets.key('sign_in'), sealed, this.kind.name);
      // One that an earlier version sealed may hold something else.
      const { data } = this.stored.safeParse(JSON.parse(plain.toString()));
      return data !== undefined && Date.now() < data.until ? data.content : null;
    } catch (error) {
      if (error instanceof UnreadableSecret) return null;
      throw error;
    }
  }

  clear(request: Request, response: Response): void {
    response.clearCookie(cookieName(request, this.kind.name), cookieOptions(request, this.kind.sameSite));
  }
}
