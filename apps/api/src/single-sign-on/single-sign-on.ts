import { Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { Refusals } from '../access/refusals.ts';
import { Settings } from '../config/settings.ts';
import type { OidcSettings } from '../config/single-sign-on.ts';
import { Problem } from '../http/problem.ts';
import type { Client } from '../sign-in/client.ts';
import { Admissions } from './admissions.ts';
import type { Flow } from './flow-cookie.ts';
import { IdentityProvider } from './identity-provider.ts';
import { claimsOf, personOf } from './person.ts';
import { refusalOf } from './refusal-of.ts';
import { SingleSignOnRefused } from './refused.ts';

const CALLBACK = '/api/session/oidc/callback';

/** Signing in at an identity provider: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1). */
@Injectable()
export class SingleSignOn {
  private readonly logger = new Logger('SingleSignOn');

  constructor(
    private readonly settings: Settings,
    private readonly provider: IdentityProvider,
    private readonly admissions: Admissions,
    private readonly refusals: Refusals,
  ) {}

  /** Where the browser goes, and what it has to come back with. @throws SingleSignOnRefused */
  async begin({ address, earlier }: Client): Promise<{ to: URL; flow: Flow }> {
    const oidc = this.required();
    const flow: Flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
      earlier: earlier?.toString('base64url') ?? null,
    };
    try {
      const to = client.buildAuthorizationUrl(await this.provider.configuration(), {
        redirect_uri: oidc.publicUrl + CALLBACK,
        scope: oidc.scope,
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(flow.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { to, flow };
    } catch (error) {
      // There is no answer that could be wrong yet: whatever it is, nobody can sign in there now.
      return this.refuse(
        new SingleSignOnRefused('oidc_unavailable', 'oidc_unavailable', null, error),
        address,
      );
    }
  }

  /** @param query of the address that the browser came back to. @returns the session's token. @throws SingleSignOnRefused */
  async finish(flow: Flow | null, query: URLSearchParams, browser: Client): Promise<Buffer> {
    const oidc = this.required();
    try {
      if (flow === null) throw new SingleSignOnRefused('oidc_failed', 'oidc_not_begun');
      if (query.get('state') !== flow.state) throw new SingleSignOnRefused('oidc_failed', 'oidc_state');
      const earlier = flow.earlier === null ? browser.earlier : Buffer.from(flow.earlier, 'base64url');
      const person = await this.ask(oidc, flow, query);
      return await this.admissions.admit(person, { ...browser, earlier });
    } catch (error) {
      if (!(error instanceof SingleSignOnRefused)) throw error;
      return this.refuse(error, browser.address);
    }
  }

  private async ask(oidc: OidcSettings, flow: Flow, query: URLSearchParams) {
    try {
      const config = await this.provider.configuration();
      const tokens = await client.authorizationCodeGrant(
        config,
        new URL(`${oidc.publicUrl}${CALLBACK}?${query.toString()}`),
        {
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          pkceCodeVerifier: flow.codeVerifier,
          idTokenExpected: true,
        },
      );
      return personOf(await claimsOf(config, tokens, oidc), oidc);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private required(): OidcSettings {
    if (this.settings.oidc === null) throw Problem.notFound();
    return this.settings.oidc;
  }

  private async refuse(refused: SingleSignOnRefused, address: string): Promise<never> {
    // The log keeps an error's kind and code, not its words, which may quote what was sent.
    this.logger.warn(`A single sign-on was refused: ${refused.reason}`, refused.cause);
    await this.refusals.recordSignIn(refused.reason, refused.email, address);
    throw refused;
  }
}
