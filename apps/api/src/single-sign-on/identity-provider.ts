import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { Settings } from '../config/settings.ts';
import { wholeAnswer } from './whole-answer.ts';

/** What each request to the identity provider may take. A person is waiting, and its answers are a few kilobytes. */
export interface Patience {
  seconds: number;
  bytes: number;
}

/** After that its addresses are asked for again; its keys the library asks for as they change. */
const CACHED_MS = 3_600_000;

/** The identity provider as it describes itself, asked for when somebody first needs it. */
@Injectable()
export class IdentityProvider {
  protected readonly patience: Patience = { seconds: 10, bytes: 1024 * 1024 };
  private known: { config: Promise<client.Configuration>; until: number } | null = null;

  constructor(private readonly settings: Settings) {}

  /** All who ask at once share one request; one that failed is not kept. */
  configuration(): Promise<client.Configuration> {
    if (this.known !== null && Date.now() < this.known.until) return this.known.config;
    const known = { config: this.discover(), until: Date.now() + CACHED_MS };
    this.known = known;
    known.config.catch(() => {
      if (this.known === known) this.known = null;
    });
    return known.config;
  }

  private async discover(): Promise<client.Configuration> {
    const { oidc } = this.settings;
    const { seconds, bytes } = this.patience;
    if (oidc === null) throw new Error('No identity provider is set.');
    // The settings allow http on loopback alone. The id token's signature is checked too, although it came over TLS.
    const insecure = oidc.issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    return client.discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret, undefined, {
      timeout: seconds,
      [client.customFetch]: (url, request) => wholeAnswer(url, request, bytes),
      execute: [client.enableNonRepudiationChecks, ...insecure],
    });
  }
}
