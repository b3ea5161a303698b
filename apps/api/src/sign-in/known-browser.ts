import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { DataKeys } from '../encryption/data-keys.ts';
import { DeskSecrets } from '../encryption/desk-secrets.ts';
import { SealedCookie } from './sealed-cookie.ts';

const DAYS = 90;

const known = z.object({ email: z.string(), browser: z.uuid() });

/**
 * Remembers in a browser whom it signed in last. What it tries for that account is counted apart from what strangers try, so
 * that nobody who only knows an e-mail can keep its person out (OWASP: device cookies; ASVS 5.0, 6.1.1).
 */
@Injectable()
export class KnownBrowser {
  private readonly cookie: SealedCookie<z.output<typeof known>>;

  constructor(dataKeys: DataKeys, secrets: DeskSecrets) {
    this.cookie = new SealedCookie(dataKeys, secrets, {
      name: 'desk_known',
      sameSite: 'strict',
      lifetimeMs: DAYS * 86_400_000,
      content: known,
    });
  }

  remember(request: Request, response: Response, email: string): void {
    this.cookie.set(request, response, { email: email.toLowerCase(), browser: randomUUID() });
  }

  /** What this browser's attempts for that account are counted by; null: like everybody's. */
  of(request: Request, email: string): string | null {
    const found = this.cookie.read(request);
    return found?.email === email.toLowerCase() ? found.browser : null;
  }
}
